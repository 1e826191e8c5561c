// Stands in for `node:test`: keeps the tests of the file that is being loaded, to be run one by one.
let tests = [];
let after = [];

export function describe(_, body) {
  body();
}

export function it(name, body) {
  tests.push({ name, body });
}

/** Its other name. */
export function test(name, body) {
  it(name, body);
}

export function afterEach(body) {
  after.push(body);
}

/** The tests since the last time that was asked, each with what is to be done after it. */
export function collected() {
  const hooks = after;
  const found = tests.map(({ name, body }) => ({
    name,
    async run() {
      await body();
      for (const hook of hooks) await hook();
    },
  }));
  tests = [];
  after = [];
  return found;
}
