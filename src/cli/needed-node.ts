/** As the package's manifest says; older ones lack functions that a start needs. */
const OLDEST = 24;

const [major] = process.versions.node.split(".");
if (Number(major) < OLDEST) {
  process.stderr.write(`rayfleet: this is Node ${process.versions.node}; it needs Node ${OLDEST} or newer\n`);
  process.exit(2);
}
