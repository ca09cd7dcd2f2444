#!/usr/bin/env bash
# Makes the pictures of the README from deploy-comment.md, a comment that the demo wrote.
# Needs Debian's chromium, fonts-liberation and fonts-noto-color-emoji.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

node --input-type=module -e '
  const { renderComment } = await import(process.argv[1]);
  const { readFileSync, writeFileSync } = await import("node:fs");
  // The page says how high it is: --screenshot takes the window, not the page.
  const height = "<script>document.title = document.documentElement.offsetHeight</script>";
  writeFileSync(process.argv[3], renderComment(readFileSync(process.argv[2], "utf8")).replace("</body>", height + "</body>"));
' "$here/../../demo/render-comment.ts" "$here/deploy-comment.md" "$work/page.html"

for theme in light dark; do
  browser=(chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/$theme" --force-device-scale-factor=2)
  # Headless chromium is light unless told otherwise.
  [ "$theme" = dark ] && browser+=(--blink-settings=preferredColorScheme=0)
  height=$("${browser[@]}" --window-size=800,100 --dump-dom "file://$work/page.html" 2>/dev/null | sed -n 's/.*<title>\([0-9]*\).*/\1/p')
  "${browser[@]}" --window-size="800,$height" --screenshot="$here/deploy-comment-$theme.png" "file://$work/page.html" 2>/dev/null
done
