const { createHash } = process.getBuiltinModule("node:crypto");
import { createRequire } from "module";

// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
	_a = require("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = /*#__PURE__*/ hMap(flt, 9, 0);
var fdm = /*#__PURE__*/ hMap(fdt, 5, 0);
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = /*#__PURE__*/ new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = /*#__PURE__*/ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = /*#__PURE__*/ (function() {
	var t = /* @__PURE__ */ new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
/**
* Compresses data with DEFLATE without any wrapper
* @param data The data to compress
* @param opts The compression options
* @returns The deflated version of the data
*/
function deflateSync(data, opts) {
	return dopt(data, opts || {}, 0, 0);
}
var fltn = function(d, p, t, o) {
	for (var k in d) {
		var val = d[k], n = p + k, op = o;
		if (Array.isArray(val)) op = mrg(o, val[1]), val = val[0];
		if (ArrayBuffer.isView(val)) t[n] = [val, op];
		else {
			t[n += "/"] = [new u8(0), op];
			fltn(val, n, t, o);
		}
	}
};
var te = typeof TextEncoder != "undefined" && /*#__PURE__*/ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}
/**
* Converts a string into a Uint8Array for use with compression/decompression methods
* @param str The string to encode
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless decoding a binary string.
* @returns The string encoded in UTF-8/Latin-1 binary
*/
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
var exfl = function(ex) {
	var le = 0;
	if (ex) for (var k in ex) {
		var l = ex[k].length;
		if (l > 65535) err(9);
		le += l + 4;
	}
	return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
	var fl = fn.length, ex = f.extra, col = co && co.length;
	var exl = exfl(ex);
	wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
	if (ce != null) d[b++] = 20, d[b++] = f.os;
	d[b] = 20, b += 2;
	d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
	d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
	var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
	if (y < 0 || y > 119) err(10);
	wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
	if (c != -1) {
		wbytes(d, b, f.crc);
		wbytes(d, b + 4, c < 0 ? -c - 2 : c);
		wbytes(d, b + 8, f.size);
	}
	wbytes(d, b + 12, fl);
	wbytes(d, b + 14, exl), b += 16;
	if (ce != null) {
		wbytes(d, b, col);
		wbytes(d, b + 6, f.attrs);
		wbytes(d, b + 10, ce), b += 14;
	}
	d.set(fn, b);
	b += fl;
	if (exl) for (var k in ex) {
		var exf = ex[k], l = exf.length;
		wbytes(d, b, +k);
		wbytes(d, b + 2, l);
		d.set(exf, b + 4), b += 4 + l;
	}
	if (col) d.set(co, b), b += col;
	return b;
};
var wzf = function(o, b, c, d, e) {
	wbytes(o, b, 101010256);
	wbytes(o, b + 8, c);
	wbytes(o, b + 10, c);
	wbytes(o, b + 12, d);
	wbytes(o, b + 16, e);
};
/**
* Synchronously creates a ZIP file. Prefer using `zip` for better performance
* with more than one file.
* @param data The directory structure for the ZIP archive
* @param opts The main options, merged with per-file options
* @returns The generated ZIP archive
*/
function zipSync(data, opts) {
	if (!opts) opts = {};
	var r = {};
	var files = [];
	fltn(data, "", r, opts);
	var o = 0;
	var tot = 0;
	for (var fn in r) {
		var _a = r[fn], file = _a[0], p = _a[1];
		var compression = p.level == 0 ? 0 : 8;
		var f = strToU8(fn), s = f.length;
		var com = p.comment, m = com && strToU8(com), ms = m && m.length;
		var exl = exfl(p.extra);
		if (s > 65535) err(11);
		var d = compression ? deflateSync(file, p) : file, l = d.length;
		var c = crc();
		c.p(file);
		files.push(mrg(p, {
			size: file.length,
			crc: c.d(),
			c: d,
			f,
			m,
			u: s != fn.length || m && com.length != ms,
			o,
			compression
		}));
		o += 30 + s + exl + l;
		tot += 76 + 2 * (s + exl) + (ms || 0) + l;
	}
	var out = new u8(tot + 22), oe = o, cdl = tot - o;
	for (var i = 0; i < files.length; ++i) {
		var f = files[i];
		wzh(out, f.o, f, f.f, f.u, f.c.length);
		var badd = 30 + f.f.length + exfl(f.extra);
		out.set(f.c, f.o + badd);
		wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
	}
	wzf(out, o, files.length, cdl, oe);
	return out;
}

// src/gateway/sources.generated.ts
const builderFiles = { "rayfleet_builder.py": "\"\"\"Builds the Serve application of one model: an engine without HTTP, which a rayfleet gateway routes to.\"\"\"\n\nfrom ray import serve\nfrom ray.serve.llm import LLMConfig, build_llm_deployment\n\n\ndef build_model(args: dict) -> serve.Application:\n    \"\"\"`args` holds Ray's `llm_config`; its other keys only make the application's identity.\"\"\"\n    return build_llm_deployment(LLMConfig.model_validate(args[\"llm_config\"]))\n" };
const gatewayFiles = {
	"rayfleet_gateway/__init__.py": "\"\"\"The gateway of one fleet on Ray Serve LLM 2.60: routes `model` to model applications by a table in `user_config`.\n\nRay applies a new table in place (`reconfigure`), so adding, switching and removing models restarts nothing.\n\"\"\"\n\nfrom ray import serve\nfrom ray.serve.llm.ingress import OpenAiIngress, make_fastapi_ingress\n\nfrom .asgi import fastapi_app\nfrom .ingress import FleetIngress\n\n\ndef build_gateway(args: dict) -> serve.Application:\n    \"\"\"The gateway's Serve application. All that it needs comes with `user_config`.\"\"\"\n    options = {**OpenAiIngress.get_deployment_options(), \"name\": \"Gateway\"}\n    # `num_replicas` comes from the fleet, and Ray refuses it beside an autoscaling_config.\n    options.pop(\"autoscaling_config\", None)\n    return serve.deployment(make_fastapi_ingress(FleetIngress, app=fastapi_app()), **options).bind()\n",
	"rayfleet_gateway/answers.py": "\"\"\"What an engine answers, as clients get it: under the name that they asked for, and with errors that show nothing.\"\"\"\n\nfrom __future__ import annotations\n\nimport json\nimport re\nfrom typing import Any, Optional\n\nfrom .errors import refusal\n\nEVENT = \"data: \"\nEVENT_ENDS = re.compile(r\"(?<=\\n\\n)\")\n\n\ndef for_client(chunk: Any, name: Optional[str]) -> Any:\n    \"\"\"`name` is None when the answer already carries the right one. A chunk is a model, text of events, or a list.\"\"\"\n    if isinstance(chunk, list):\n        return [for_client(part, name) for part in chunk]\n    if isinstance(chunk, str):\n        return \"\".join(_event(event, name) for event in EVENT_ENDS.split(chunk))\n    if name is None:\n        return chunk\n    if isinstance(chunk, dict):\n        return {**chunk, \"model\": name} if \"model\" in chunk else chunk\n    if hasattr(chunk, \"model\"):\n        chunk.model = name\n    return chunk\n\n\ndef error_events(body: dict[str, Any]) -> str:\n    \"\"\"How a stream ends that cannot go on.\"\"\"\n    return f\"{EVENT}{json.dumps(body)}\\n\\n{EVENT}[DONE]\\n\\n\"\n\n\ndef _event(event: str, name: Optional[str]) -> str:\n    if not event.startswith(EVENT + \"{\") or (name is None and '\"error\"' not in event):\n        return event\n    try:\n        payload = json.loads(event[len(EVENT) :])\n    except ValueError:\n        return event\n    error = payload.get(\"error\")\n    if isinstance(error, dict):\n        code = error.get(\"code\")\n        payload = refusal(code if isinstance(code, int) else 500, error.get(\"message\", \"\")).body\n    elif name is None:\n        return event\n    elif \"model\" in payload:\n        payload[\"model\"] = name\n    ending = event[len(event.rstrip(\"\\n\")) :]\n    return f\"{EVENT}{json.dumps(payload, ensure_ascii=False)}{ending}\"\n",
	"rayfleet_gateway/asgi.py": "\"\"\"The HTTP side: headers that say who answered, and no exception that reaches a client as it is.\"\"\"\n\nfrom __future__ import annotations\n\nimport asyncio\nimport logging\nfrom typing import Any\n\nfrom fastapi import FastAPI, Request\nfrom fastapi.exceptions import RequestValidationError\nfrom fastapi.middleware.cors import CORSMiddleware\nfrom starlette.exceptions import HTTPException\nfrom starlette.responses import JSONResponse\n\nfrom ray.llm._internal.serve.core.configs.openai_api_models import OpenAIHTTPException\n\nfrom . import request_state\nfrom .answers import error_events\nfrom .errors import GatewayError, describe\n\nlogger = logging.getLogger(\"ray.serve\")\n\n\nclass GatewayMiddleware:\n    def __init__(self, app: Any) -> None:\n        self.app = app\n\n    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:\n        if scope[\"type\"] != \"http\":\n            await self.app(scope, receive, send)\n            return\n        wanted = dict(scope.get(\"headers\", [])).get(request_state.APP_HEADER.encode())\n        state = request_state.begin(None if wanted is None else wanted.decode(\"latin-1\"))\n        started = False\n\n        async def send_with_headers(message: dict[str, Any]) -> None:\n            nonlocal started\n            if message[\"type\"] == \"http.response.start\":\n                started = True\n                message = {**message, \"headers\": [*message.get(\"headers\", []), *state.headers()]}\n            await send(message)\n\n        try:\n            await self.app(scope, receive, send_with_headers)\n        except asyncio.CancelledError:\n            raise\n        except Exception as error:\n            answer = describe(error)\n            logger.error(\"rayfleet: answered %s\", answer.status, exc_info=error if answer.status == 500 else None)\n            if started:\n                event = error_events(answer.body).encode()\n                await send({\"type\": \"http.response.body\", \"body\": event, \"more_body\": False})\n            else:\n                await JSONResponse(answer.body, answer.status, answer.headers)(scope, receive, send_with_headers)\n\n\nasync def _answer_error(request: Request, error: Exception) -> JSONResponse:\n    answer = describe(error)\n    return JSONResponse(answer.body, answer.status, answer.headers)\n\n\ndef fastapi_app() -> FastAPI:\n    app = FastAPI(title=\"rayfleet gateway\")\n    for kind in (GatewayError, OpenAIHTTPException, HTTPException, RequestValidationError):\n        app.add_exception_handler(kind, _answer_error)\n    # The same as in Ray's own ingress, whose place this takes.\n    app.add_middleware(\n        CORSMiddleware, allow_origins=[\"*\"], allow_credentials=True, allow_methods=[\"*\"], allow_headers=[\"*\"]\n    )\n    app.add_middleware(GatewayMiddleware)\n    return app\n",
	"rayfleet_gateway/deployments.py": "\"\"\"What runs on the cluster: handles to the model applications' deployments, and whether these answer.\n\nServe's controller pushes the replicas of a deployment to whoever routes to it, as to the handles themselves. This\nlistens to the same news (`ray.serve._private.long_poll`, Ray 2.60): they come in milliseconds and cost nothing while\nnothing changes, where one `serve.status()` takes 60 ms of this process for nine applications.\n\"\"\"\n\nfrom __future__ import annotations\n\nimport asyncio\nimport logging\nfrom dataclasses import dataclass\nfrom functools import partial\nfrom typing import Any, Callable, Iterable, Optional\n\nimport ray\nfrom ray.serve._private.common import DeploymentID\nfrom ray.serve._private.constants import SERVE_CONTROLLER_NAME, SERVE_NAMESPACE\nfrom ray.serve._private.long_poll import LongPollClient, LongPollNamespace\nfrom ray.serve.handle import DeploymentHandle\n\nlogger = logging.getLogger(\"ray.serve\")\n\n# How long a new table waits for news of the applications that it names; there are none of one that does not exist.\nREADY_S = 2.0\n# How long a request waits for news that are on their way before it is refused.\nNEWS_S = 0.25\nLOOK_S = 0.02\n# How often it is checked that the controller is still listened to, in seconds.\nCHECK_S = 5.0\n\nKey = tuple[str, str]  # application, deployment\n\n\n@dataclass\nclass State:\n    # False when its start has failed for good, and when it is deleted.\n    available: bool = True\n    running: int = 0\n    # It may have no replica until a request comes.\n    on_demand: bool = False\n    known: bool = False\n\n    def is_serving(self) -> bool:\n        return self.known and self.available and (self.running > 0 or self.on_demand)\n\n\nclass Deployments:\n    def __init__(self) -> None:\n        self._states: dict[Key, State] = {}\n        self._handles: dict[Key, DeploymentHandle] = {}\n        self._wanted: frozenset[Key] = frozenset()\n        self._news: Optional[LongPollClient] = None\n\n    def is_serving(self, key: Key) -> bool:\n        return key in self._states and self._states[key].is_serving()\n\n    async def is_serving_soon(self, key: Key) -> bool:\n        \"\"\"Gives news that are on their way a moment before it says no.\"\"\"\n        await _wait_until(lambda: self.is_serving(key), NEWS_S)\n        return self.is_serving(key)\n\n    def handle(self, key: Key) -> DeploymentHandle:\n        return self._handles[key]\n\n    async def want(self, keys: Iterable[Key]) -> None:\n        \"\"\"Gets ready to route to these. One that does not exist yet is heard of when it does.\"\"\"\n        self._wanted = frozenset(keys)\n        for key in [key for key, state in self._states.items() if not state.known]:\n            await self._forget(key)\n        await self._listen()\n        await _wait_until(lambda: all(self._states[key].known for key in self._wanted), READY_S)\n\n    async def watch(self) -> None:\n        \"\"\"Listens again, for ever, when that has ended by an error or did not begin.\"\"\"\n        while True:\n            await asyncio.sleep(CHECK_S)\n            try:\n                if self._news is None or not self._news.is_running:\n                    await self._listen()\n            except Exception as error:\n                logger.warning(\"rayfleet: Serve's controller does not answer: %s\", type(error).__name__)\n\n    async def _listen(self) -> None:\n        if self._news is not None:\n            self._news.stop()\n        listeners: dict[Any, Callable[[Any], None]] = {}\n        for key in self._wanted.union(self._handles):\n            app, deployment = key\n            if key not in self._handles:\n                self._handles[key] = DeploymentHandle(deployment, app).options(stream=True)\n                self._states[key] = State()\n            named = DeploymentID(name=deployment, app_name=app)\n            listeners[LongPollNamespace.DEPLOYMENT_TARGETS, named] = partial(self._set_targets, key)\n            listeners[LongPollNamespace.DEPLOYMENT_CONFIG, named] = partial(self._set_config, key)\n        controller = await asyncio.to_thread(ray.get_actor, SERVE_CONTROLLER_NAME, SERVE_NAMESPACE)\n        self._news = LongPollClient(controller, listeners, asyncio.get_running_loop(), client_id=\"rayfleet gateway\")\n\n    def _set_targets(self, key: Key, targets: Any) -> None:\n        state = self._states.get(key)\n        if state is None:\n            return\n        state.known, state.available, state.running = True, targets.is_available, len(targets.running_replicas)\n        if not state.available:\n            # Of a deleted application; a handle that is not wanted any more may still have had streams until now.\n            asyncio.get_running_loop().create_task(self._forget(key))\n\n    def _set_config(self, key: Key, config: Any) -> None:\n        autoscaling = getattr(config, \"autoscaling_config\", None)\n        if key in self._states:\n            self._states[key].on_demand = autoscaling is not None and autoscaling.min_replicas == 0\n\n    async def _forget(self, key: Key) -> None:\n        if key not in self._wanted and key in self._handles:\n            del self._states[key]\n            await self._handles.pop(key).shutdown_async()\n\n\nasync def _wait_until(condition: Callable[[], bool], seconds: float) -> None:\n    loop = asyncio.get_running_loop()\n    deadline = loop.time() + seconds\n    while not condition() and loop.time() < deadline:\n        await asyncio.sleep(LOOK_S)\n",
	"rayfleet_gateway/errors.py": "\"\"\"Errors in OpenAI's form, and nothing in them that is not the client's business.\"\"\"\n\nfrom __future__ import annotations\n\nimport re\nfrom typing import Any, Iterator, NamedTuple, Optional\n\nfrom fastapi.exceptions import RequestValidationError\nfrom pydantic import ValidationError\nfrom starlette.exceptions import HTTPException\n\nfrom ray.llm._internal.common.errors import VLLM_CLIENT_ERRORS\nfrom ray.llm._internal.serve.core.configs.openai_api_models import OpenAIHTTPException\n\nRETRY_AFTER_S = 5\nMESSAGE_LENGTH = 2000\n\n\nclass Answer(NamedTuple):\n    status: int\n    body: dict[str, Any]\n    headers: dict[str, str]\n\n\nclass GatewayError(Exception):\n    \"\"\"An answer of the gateway itself. Clients are told to try again when the status is 503.\"\"\"\n\n    def __init__(self, status: int, code: str, message: str) -> None:\n        super().__init__(message)\n        self.status, self.code, self.message = status, code, message\n\n\ndef not_found(name: str) -> GatewayError:\n    return GatewayError(404, \"model_not_found\", f\"The model {_quoted(name)} does not exist.\")\n\n\ndef unavailable(name: str, why: str) -> GatewayError:\n    return GatewayError(503, \"model_unavailable\", f\"The model {_quoted(name)} is not available: {why}. Try again soon.\")\n\n\ndef unknown_application(header: str) -> GatewayError:\n    message = f\"The header {header} does not name an application of this model.\"\n    return GatewayError(400, \"unknown_application\", message)\n\n\ndef model_required() -> GatewayError:\n    return GatewayError(400, \"model_required\", \"The request names no model, and there is more than one.\")\n\n\n# `code` and `type` by status; 4xx and 5xx without an entry take those of 400 and 500.\nKINDS = {\n    400: (\"invalid_request\", \"invalid_request_error\"),\n    404: (\"not_found\", \"invalid_request_error\"),\n    405: (\"method_not_allowed\", \"invalid_request_error\"),\n    408: (\"timeout\", \"timeout_error\"),\n    413: (\"too_large\", \"invalid_request_error\"),\n    429: (\"rate_limit_exceeded\", \"rate_limit_error\"),\n    499: (\"cancelled\", \"invalid_request_error\"),\n    500: (\"internal_error\", \"server_error\"),\n    503: (\"model_unavailable\", \"service_unavailable\"),\n}\n\n# What Ray and vLLM raise, by the name of the exception or its text: status and what the client is told.\nCAUSES = (\n    (r\"RequestCancelled|TaskCancelled\", 499, \"The request was cancelled.\"),\n    (r\"Must setup lora config\", 404, \"The model has no adapter of this name.\"),\n    (r\"BackPressure\", 503, \"The model has too many requests waiting. Try again soon.\"),\n    (\n        r\"EngineDead|EngineCore|ActorDied|ActorUnavailable|RayActorError|WorkerCrashed|NodeDied|OwnerDied\"\n        r\"|DeploymentUnavailable|ReplicaUnavailable\",\n        503,\n        \"The model has stopped working. Try again soon.\",\n    ),\n)\nBROKEN = \"The model could not answer.\"\n\n# Tracebacks, process ids, Ray's ids, addresses, paths.\nPRIVATE = re.compile(\n    r\"Traceback|File \\\"|\\bpid\\b|ray::|\\b(?:actor|node|worker|job)_id\\b|(?:\\d{1,3}\\.){3}\\d{1,3}|(?:[0-9a-f]{1,4}:){4,}\"\n    r\"|localhost|file:/|(?<![\\w.:/])/(?:[\\w.+@-]+/)+[\\w.+@-]*|0x[0-9a-f]{6,}\",\n    re.IGNORECASE,\n)\nREQUEST_ID = re.compile(r\"\\s*\\(Request ID: [^)]*\\)\")\n\n\ndef describe(error: BaseException) -> Answer:\n    \"\"\"The answer for an exception, whatever it is.\"\"\"\n    if isinstance(error, GatewayError):\n        return answer(error.status, error.message, code=error.code)\n    if isinstance(error, RequestValidationError):\n        return _validation(error)\n    for cause in _causes(error):\n        status = getattr(cause, \"status_code\", None)\n        if isinstance(cause, (HTTPException, OpenAIHTTPException)) and isinstance(status, int):\n            return refusal(status, getattr(cause, \"message\", None) or getattr(cause, \"detail\", None) or \"\")\n        if isinstance(cause, (ValidationError, *VLLM_CLIENT_ERRORS)):\n            return refusal(400, _last_line(str(cause)))\n    said = \" \".join(f\"{type(cause).__name__} {str(cause)[-20000:]}\" for cause in _causes(error))\n    return _by_text(said) or answer(500, BROKEN)\n\n\ndef refusal(status: int, said: Any) -> Answer:\n    \"\"\"What the engine refused, in its own words, unless these show more than a client should see.\"\"\"\n    if status < 500:\n        return answer(status, _for_client(str(said)))\n    return _by_text(str(said)) or answer(503 if status == 503 else 500, BROKEN)\n\n\ndef answer(status: int, message: str, code: Optional[str] = None, param: Optional[str] = None) -> Answer:\n    known_code, kind = KINDS.get(status, KINDS[400 if status < 500 else 500])\n    body = {\"error\": {\"message\": message, \"type\": kind, \"param\": param, \"code\": code or known_code}}\n    return Answer(status, body, {\"retry-after\": str(RETRY_AFTER_S)} if status == 503 else {})\n\n\ndef _by_text(said: str) -> Optional[Answer]:\n    return next((answer(status, message) for cause, status, message in CAUSES if re.search(cause, said)), None)\n\n\ndef _validation(error: RequestValidationError) -> Answer:\n    first = next(iter(error.errors()), {})\n    if first.get(\"type\") == \"json_invalid\":\n        return answer(400, \"Invalid request: the body is not valid JSON.\")\n    where = \".\".join(str(part) for part in first.get(\"loc\", ()) if part != \"body\")\n    message = f\"Invalid request: {first.get('msg', 'it cannot be read')}\" + (f\" (at {where})\" if where else \"\")\n    shown = _for_client(message)\n    return answer(400, shown, param=where if where and where in shown else None)\n\n\ndef _for_client(said: str) -> str:\n    said = REQUEST_ID.sub(\"\", said).split(\", Internal exception:\", 1)[0].removeprefix(\"Message: \").strip()\n    return \"The request was refused.\" if not said or PRIVATE.search(said) else said[:MESSAGE_LENGTH]\n\n\ndef _causes(error: BaseException) -> Iterator[BaseException]:\n    \"\"\"The exception and those that led to it: of Ray's remote errors, of `raise ... from`, of groups.\"\"\"\n    seen: set[int] = set()\n    waiting: list[Any] = [error]\n    while waiting:\n        current = waiting.pop(0)\n        if not isinstance(current, BaseException) or id(current) in seen:\n            continue\n        seen.add(id(current))\n        yield current\n        waiting += [getattr(current, \"cause\", None), current.__cause__, *getattr(current, \"exceptions\", ())]\n\n\ndef _last_line(text: str) -> str:\n    \"\"\"Of a remote error, whose text is its traceback.\"\"\"\n    lines = [line.strip() for line in text.splitlines() if line.strip()]\n    return re.sub(r\"^[\\w.]*(?:Error|Exception): \", \"\", lines[-1]) if lines else \"\"\n\n\ndef _quoted(name: str) -> str:\n    return f\"`{name[:200]}`\"\n",
	"rayfleet_gateway/ingress.py": "\"\"\"Ray's OpenAI ingress with a routing table that changes while it runs.\"\"\"\n\nfrom __future__ import annotations\n\nimport asyncio\nimport logging\nimport random\nfrom typing import Any, AsyncIterator, Optional\n\nfrom fastapi import Request\n\nfrom ray.llm._internal.serve.core.configs.openai_api_models import ModelCard, ModelList\nfrom ray.serve.exceptions import DeploymentUnavailableError\nfrom ray.serve.llm.ingress import OpenAiIngress\n\nfrom . import request_state\nfrom .answers import for_client\nfrom .deployments import Deployments\nfrom .errors import GatewayError, model_required, not_found, unavailable, unknown_application\nfrom .request_state import APP_HEADER, RequestState\nfrom .table import Table, Version\nfrom .watched_call import WatchedHandle\n\nlogger = logging.getLogger(\"ray.serve\")\n\n# How often it is checked that a request which waits can still be answered, in seconds.\nCHECK_S = 1.0\n# How many versions a request is offered to before it is refused.\nATTEMPTS = 3\n\n\nclass FleetIngress(OpenAiIngress):\n    def __init__(self) -> None:\n        super().__init__(llm_deployments={}, model_cards={})\n        self._table = Table()\n        self._deployments = Deployments()\n        self._watching: Optional[asyncio.Task] = None\n\n    async def reconfigure(self, user_config: Any) -> None:\n        \"\"\"Never raises: Ray restarts a replica whose `reconfigure` fails. A table that cannot be read changes nothing.\"\"\"\n        try:\n            table = Table.parse(user_config)\n        except Exception:\n            logger.exception(\"rayfleet: the routing table cannot be read; the one before it stays\")\n            return\n        try:\n            await self._deployments.want(version.key for version in table.applications.values())\n        except Exception:\n            logger.exception(\"rayfleet: the new table is used before anything is known of its applications\")\n        self._table = table\n        request_state.revision = table.revision\n        if self._watching is None:\n            self._watching = asyncio.get_running_loop().create_task(self._deployments.watch())\n\n    # --- routing -------------------------------------------------------------------------------------------------\n\n    def _real_id(self, asked: Optional[str], table: Table) -> str:\n        if not asked:\n            if len(table.versions) != 1:\n                raise model_required()\n            return next(iter(table.versions))\n        real_id = table.real_id(asked)\n        if not table.knows(real_id.partition(\":\")[0]):\n            raise not_found(asked)\n        return real_id\n\n    async def _choose(self, asked: str, real_id: str, wanted_app: Optional[str], table: Table) -> Version:\n        base = real_id.partition(\":\")[0]\n        if wanted_app is not None:\n            version = table.applications.get(wanted_app)\n            if version is None or version.model != base:\n                raise unknown_application(APP_HEADER)\n            if not await self._deployments.is_serving_soon(version.key):\n                raise unavailable(asked, \"this version is not running\")\n            return version\n        if base not in table.versions:\n            raise not_found(asked)\n        versions = [version for version in table.versions[base] if version.weight > 0]\n        if not versions:\n            raise unavailable(asked, \"it is being replaced\")\n        serving = [version for version in versions if await self._deployments.is_serving_soon(version.key)]\n        if not serving:\n            raise unavailable(asked, \"it is not ready\")\n        return random.choices(serving, [version.weight for version in serving])[0]\n\n    async def _get_model_id(self, model: Optional[str]) -> str:\n        \"\"\"Asked by Ray's ingress with the id that `_get_response` has put into the request.\"\"\"\n        return model or \"\"\n\n    def _get_configured_serve_handle(self, model_id: str) -> WatchedHandle:\n        state = request_state.current()\n        if state.version is None:\n            raise GatewayError(500, \"internal_error\", \"The request was not routed.\")\n        handle = self._deployments.handle(state.version.key)\n        # As Ray's ingress does: an adapter's requests go to the replicas that have loaded it.\n        return WatchedHandle(handle.options(multiplexed_model_id=model_id) if \":\" in model_id else handle, state)\n\n    async def _get_response(self, *, body: Any, call_method: str, raw_request: Optional[Request] = None):\n        state = request_state.current()\n        asked = body.model\n        real_id = self._real_id(asked, self._table)\n        body.model = real_id\n        name = asked if asked and asked != real_id else None\n        first, chunks = await self._begin(state, asked or real_id, real_id, body, call_method, raw_request)\n        try:\n            yield for_client(first, name)\n            async for chunk in chunks:\n                yield for_client(chunk, name)\n        finally:\n            await chunks.aclose()\n\n    async def _begin(\n        self, state: RequestState, asked: str, real_id: str, body: Any, call_method: str, raw_request: Optional[Request]\n    ) -> tuple[Any, Any]:\n        \"\"\"The first chunk and the rest. A request that no replica has taken goes to another version, or a newer table's.\"\"\"\n        for _ in range(ATTEMPTS):\n            version = state.version = await self._choose(asked, real_id, state.wanted_app, self._table)\n            chunks = super()._get_response(body=body, call_method=call_method, raw_request=raw_request)\n            try:\n                return await self._first(chunks, state, version), chunks\n            except (DeploymentUnavailableError, _NotTaken):\n                state.version = None\n                await chunks.aclose()\n        raise unavailable(asked, \"its process has ended\")\n\n    async def _first(self, chunks: AsyncIterator[Any], state: RequestState, version: Version) -> Any:\n        \"\"\"Waits for the beginning of the answer, as long as there is a replica that has taken the request or can.\"\"\"\n        waiting = asyncio.ensure_future(anext(chunks))\n        try:\n            while not waiting.done():\n                await asyncio.wait({waiting}, timeout=CHECK_S)\n                if not waiting.done() and not state.is_taken() and not self._deployments.is_serving(version.key):\n                    raise _NotTaken\n            return waiting.result()\n        finally:\n            if not waiting.done():\n                waiting.cancel()\n                await asyncio.wait({waiting}, timeout=CHECK_S)\n\n    # --- /v1/models ----------------------------------------------------------------------------------------------\n\n    def _cards(self) -> dict[str, ModelCard]:\n        \"\"\"What is routed and serving, by id and by alias.\"\"\"\n        cards: dict[str, ModelCard] = {}\n        for model_id, versions in self._table.versions.items():\n            if not any(version.weight > 0 and self._deployments.is_serving(version.key) for version in versions):\n                continue\n            metadata: dict[str, Any] = {\"model_id\": model_id}\n            if model_id in self._table.max_model_len:\n                metadata[\"max_request_context_length\"] = self._table.max_model_len[model_id]\n            for name in self._table.names(model_id):\n                cards[name] = ModelCard(id=name, object=\"model\", owned_by=\"rayfleet\", permission=[], metadata=metadata)\n        return cards\n\n    async def models(self) -> ModelList:\n        return ModelList(data=list(self._cards().values()))\n\n    async def model_data(self, model: str) -> ModelCard:\n        cards = self._cards()\n        # Ray's ingress lets `--` stand for the `/` of an id.\n        card = cards.get(model) or cards.get(model.replace(\"--\", \"/\"))\n        if card is None:\n            raise not_found(model)\n        return card\n\n\nclass _NotTaken(Exception):\n    \"\"\"No replica has taken the request, and none is there that could.\"\"\"\n",
	"rayfleet_gateway/request_state.py": "\"\"\"What one request asked for and who answers it; the middleware turns it into headers.\"\"\"\n\nfrom __future__ import annotations\n\nimport contextvars\nfrom dataclasses import dataclass\nfrom typing import Any, Optional\n\nfrom .errors import GatewayError\nfrom .table import Version\n\nAPP_HEADER = \"x-rayfleet-app\"\nREVISION_HEADER = \"x-rayfleet-revision\"\n\n# Of the table that this process routes by. A process holds one gateway replica.\nrevision = \"\"\n\n\n@dataclass\nclass RequestState:\n    # Of the table when the request came.\n    revision: str\n    wanted_app: Optional[str]\n    version: Optional[Version] = None\n    # Ray's response to the call of the version's deployment.\n    response: Any = None\n\n    def is_taken(self) -> bool:\n        \"\"\"Whether a replica has the request; until then it waits in this process.\"\"\"\n        taken = getattr(self.response, \"_replica_result_future\", None)\n        return taken is None or taken.done()\n\n    def headers(self) -> list[tuple[bytes, bytes]]:\n        headers = [(REVISION_HEADER.encode(), self.revision.encode(\"latin-1\", \"replace\"))]\n        if self.version is not None:\n            headers.append((APP_HEADER.encode(), self.version.app.encode(\"latin-1\", \"replace\")))\n        return headers\n\n\n_current: contextvars.ContextVar[Optional[RequestState]] = contextvars.ContextVar(\"rayfleet_request\", default=None)\n\n\ndef begin(wanted_app: Optional[str]) -> RequestState:\n    state = RequestState(revision, wanted_app)\n    _current.set(state)\n    return state\n\n\ndef current() -> RequestState:\n    state = _current.get()\n    if state is None:\n        raise GatewayError(500, \"internal_error\", \"The request was not routed.\")\n    return state\n",
	"rayfleet_gateway/table.py": "\"\"\"The routing table: what `user_config` says, checked.\"\"\"\n\nfrom __future__ import annotations\n\nimport math\nfrom dataclasses import dataclass, field\nfrom typing import Any\n\nSCHEMA_VERSION = 1\n\n\n@dataclass(frozen=True)\nclass Version:\n    \"\"\"One application that can answer for a model.\"\"\"\n\n    model: str\n    app: str\n    deployment: str\n    weight: float = 100.0\n\n    @property\n    def key(self) -> tuple[str, str]:\n        return self.app, self.deployment\n\n\n@dataclass(frozen=True)\nclass Table:\n    revision: str = \"\"\n    # By model id; empty while the model is being replaced.\n    versions: dict[str, tuple[Version, ...]] = field(default_factory=dict)\n    # Alias to model id.\n    aliases: dict[str, str] = field(default_factory=dict)\n    # By application: all that can be asked for by name, with traffic or without.\n    applications: dict[str, Version] = field(default_factory=dict)\n    max_model_len: dict[str, int] = field(default_factory=dict)\n\n    @classmethod\n    def parse(cls, config: dict[str, Any]) -> \"Table\":\n        \"\"\"Raises when the table cannot be understood. Keys that are not the gateway's business are not looked at.\"\"\"\n        if config.get(\"schema_version\", SCHEMA_VERSION) != SCHEMA_VERSION:\n            raise ValueError(f\"schema_version {config['schema_version']!r} is not known\")\n        table = cls(revision=str(config.get(\"revision\", \"\")))\n        for entry in config.get(\"candidates\") or []:\n            version = _version(entry)\n            table.applications[version.app] = version\n        for model_id, route in (config.get(\"models\") or {}).items():\n            versions = tuple(_version(entry) for entry in route[\"versions\"])\n            table.versions[model_id] = versions\n            table.applications.update({version.app: version for version in versions})\n            table.aliases.update({str(alias): model_id for alias in route.get(\"aliases\") or []})\n            if route.get(\"max_model_len\"):\n                table.max_model_len[model_id] = int(route[\"max_model_len\"])\n        return table\n\n    def real_id(self, name: str) -> str:\n        \"\"\"The model id with its adapter, for an id or an alias with or without one (`base:adapter`).\"\"\"\n        base, colon, adapter = name.partition(\":\")\n        if base not in self.versions:\n            base = self.aliases.get(base, base)\n        return base + colon + adapter\n\n    def knows(self, base: str) -> bool:\n        return base in self.versions or any(version.model == base for version in self.applications.values())\n\n    def names(self, model_id: str) -> list[str]:\n        return [model_id, *(alias for alias, real in self.aliases.items() if real == model_id)]\n\n\ndef _version(entry: dict[str, Any]) -> Version:\n    weight = float(entry.get(\"weight\", 100))\n    if not math.isfinite(weight) or weight < 0:\n        raise ValueError(f\"a weight cannot be {weight}\")\n    names = [entry[key] for key in (\"model\", \"app\", \"deployment\")]\n    if not all(isinstance(name, str) and name for name in names):\n        raise ValueError(\"model, app and deployment have to be names\")\n    return Version(*names, weight)\n",
	"rayfleet_gateway/watched_call.py": "\"\"\"A deployment handle that lets the request's state know the response of its call.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Any\n\nfrom ray.serve.handle import DeploymentHandle\n\nfrom .request_state import RequestState\n\n\nclass WatchedHandle:\n    def __init__(self, handle: DeploymentHandle, state: RequestState) -> None:\n        self._handle = handle\n        self._state = state\n\n    def options(self, **options: Any) -> \"WatchedHandle\":\n        return WatchedHandle(self._handle.options(**options), self._state)\n\n    def __getattr__(self, method: str) -> \"WatchedHandle\":\n        return WatchedHandle(getattr(self._handle, method), self._state)\n\n    def remote(self, *args: Any) -> Any:\n        self._state.response = self._handle.remote(*args)\n        return self._state.response\n"
};

// src/gateway/package.ts
/** The module that builds a model's application. Apart from the gateway, so that a new gateway leaves models alone. */
function builderPackage() {
	return pythonPackage(builderFiles);
}
function gatewayPackage() {
	return pythonPackage(gatewayFiles);
}
function pythonPackage(files) {
	const hash = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 32);
	return {
		name: `_ray_pkg_${hash}.zip`,
		hash,
		files,
		zip: () => zipped(files)
	};
}
/** The same bytes for the same files: the time in the archive is the earliest that the format knows. */
function zipped(files) {
	const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(entries), {
		mtime: new Date(1980, 0, 1),
		level: 9
	});
}

export { gatewayPackage as n, builderPackage as t };