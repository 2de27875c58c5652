/** A thread's program: beside the bundle, or the source itself where Stragan runs from source. */
export function threadFile(name: 'worker' | 'keeper-thread' | 'demo-thread'): URL {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return new URL(`./${name}.js`, here);
  const sources = {
    worker: '../engine/worker.ts',
    'keeper-thread': './keeper-thread.ts',
    'demo-thread': '../demo/demo-thread.ts',
  };
  return new URL(sources[name], here);
}
