/** Compiles WebAssembly text into a TypeScript module that holds the binary. */
import wabt from 'wabt'

/** `name` is that of the file, for messages. */
export async function wasmModule (name, text) {
  const { parseWat } = await wabt()
  const module = parseWat(name, text, { simd: true })
  try {
    const { buffer } = module.toBinary({})
    const lines = Buffer.from(buffer).toString('base64').match(/.{1,120}/g)
    return `/** Compiled from ${name}: WebAssembly, in base64. */\nexport const wasm = [\n${lines.map(line => `  '${line}'`).join(',\n')}\n].join('')\n`
  } finally {
    module.destroy()
  }
}
