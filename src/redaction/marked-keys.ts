import type { SecretShape } from './secret-shape.ts'

/** Keys that are known by a mark in the middle of them or behind, and secrets that are by the address in front of them. */
export const markedKeys: readonly SecretShape[] = [
  marked('azure-key', 'JQQJ9', '[A-Za-z0-9]{52}', /JQQJ9[9D][A-Z][A-L][A-Za-z0-9]{24}(?![A-Za-z0-9])/),
  marked('azure-key', '(?:APIM|ACDb|\\+(?:ABa|AMC|ASt))[a-z0-9]{5}[AQgw]==', '[A-Za-z0-9/+]{76}', /.{10}==/),
  marked('azure-key', '\\dQ~', '[\\w~.-]{3}', /\dQ~[\w~.-]{31,34}(?![\w~-])/),
  marked('api-key', ':AA', '\\d{8,10}', /:AA[\w-]{32,33}(?![\w-])/),
  marked('api-key', '\\.atlasv1\\.', '[A-Za-z0-9]{14}', /\.atlasv1\.[\w=-]{60,70}(?![\w=-])/),
  marked('api-key', '-us\\d', '[0-9a-f]{32}', /-us\d{1,2}(?![A-Za-z0-9])/),
  behind('api-key', 'hooks\\.slack\\.com/', /hooks\.slack\.com\/(?:services|workflows|triggers)\//, /[A-Za-z0-9/]{20,200}/),
  behind('api-key', 'discord(?:app)?\\.com/api/webhooks/', /discord(?:app)?\.com\/api\/webhooks\/\d{10,20}\//, /[\w-]{50,100}/),
  behind('api-key', 'webhook\\.office\\.com/', /webhook\.office\.com\/webhookb2\//, /[\w@/-]{40,400}/),
]

/** @param before - what stands in front of the mark, behind no other letter or digit */
function marked(rule: string, trigger: string, before: string, rest: RegExp): SecretShape {
  return known(rule, trigger, new RegExp(`(?<=(?<![A-Za-z0-9])(${before}))${rest.source}`, 'y'), (head, all) => [-head, all])
}

function behind(rule: string, trigger: string, address: RegExp, secret: RegExp): SecretShape {
  return known(rule, trigger, new RegExp(`(${address.source})${secret.source}`, 'y'), (head, all) => [head, all])
}

/** @param secret - where it begins and ends, counted from the trigger */
function known(
  rule: string,
  trigger: string,
  whole: RegExp,
  secret: (head: number, all: number) => [start: number, end: number],
): SecretShape {
  return {
    rule,
    trigger,
    read(text, at) {
      whole.lastIndex = at
      const [all, head] = whole.exec(text) ?? []
      if (all === undefined || head === undefined) return undefined
      const [start, end] = secret(head.length, all.length)
      return { secret: { start: at + start, end: at + end }, resume: at + end }
    },
  }
}
