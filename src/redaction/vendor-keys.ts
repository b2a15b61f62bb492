import { isMixed } from './character-classes.ts'
import type { SecretShape } from './secret-shape.ts'

/** Keys by the beginnings that their issuers gave them so that they are recognised, and how each goes on. */
const vendors: readonly (readonly [beginning: string, rest: string])[] = [
  ['AKCp', '[A-Za-z0-9]{69}'],
  ['ATATT3', '[\\w=-]{170,220}'],
  ['ATCTT3', '[\\w=-]{170,220}'],
  ['ATBB', '\\w{28,32}'],
  ['CCIPAT_', '\\w{63}'],
  ['CFPAT-', '[\\w-]{43}'],
  ['CLOJARS_', '[a-z0-9]{60}'],
  ['csk-', '[a-z0-9]{48}'],
  ['dapi', '[0-9a-f]{32}(?:-\\d)?'],
  ['dckr_(?:pat|oat)_', '[\\w-]{27,64}'],
  ['do[opr]_v1_', '[0-9a-f]{64}'],
  ['dp\\.(?:pt|st|ct|sa|scim|audit)\\.', '[\\w.-]{40,64}'],
  ['dt0[a-z]\\d{2}\\.', '[A-Z2-7]{24}\\.[A-Z2-7]{64}'],
  ['duffel_(?:test|live)_', '[\\w=-]{43}'],
  ['EZ[AT]K', '[A-Za-z0-9]{54}'],
  ['figd_', '[\\w-]{38,64}'],
  ['fo1_', '[\\w-]{43}'],
  ['gl(?:agent|cbt|dt|ffct|ft|imt|oas|ptt|rt|soat)-', '[\\w.-]{20,128}'],
  ['glc_', '[A-Za-z0-9+/=]{32,400}'],
  ['glsa_', '[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}'],
  ['GOCSPX-', '[\\w-]{28}'],
  ['GR1348941', '[\\w-]{20}'],
  ['gsk_', '[A-Za-z0-9]{52}'],
  ['HRKU-', '[\\w-]{36,64}'],
  ['hvb\\.', '[\\w-]{100,400}'],
  ['hvs\\.', '[\\w-]{24,400}'],
  ['key-', '[0-9a-f]{32}'],
  ['lin_api_', '[A-Za-z0-9]{40}'],
  ['lsv2_(?:pt|sk)_', '[0-9a-f]{32}_[0-9a-f]{10}'],
  ['nfp_', '[A-Za-z0-9]{36}'],
  ['NRAK-', '[A-Z0-9]{27}'],
  ['ntn_', '[A-Za-z0-9]{46}'],
  ['nvapi-', '[\\w-]{64}'],
  ['ops_eyJ', '[A-Za-z0-9+/]{250,2000}={0,2}'],
  ['oy2', '[a-z0-9]{43}'],
  ['pat-(?:na|eu)\\d-', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'],
  ['PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'],
  ['pplx-', '[A-Za-z0-9]{48}'],
  ['pscale_(?:tkn|pw|oauth)_', '[\\w.=-]{32,64}'],
  ['pul-', '[0-9a-f]{40}'],
  ['r8_', '[A-Za-z0-9]{37}'],
  ['rdme_', '[a-z0-9]{70}'],
  ['rubygems_', '[0-9a-f]{48}'],
  ['sbp_', '[0-9a-f]{40}'],
  ['sb_secret_', '[\\w-]{31,64}'],
  ['secret_', '[A-Za-z0-9]{43}'],
  ['shp(?:at|ca|pa|ss)_', '[0-9a-fA-F]{32}'],
  ['sk_', '[0-9a-f]{48}'],
  ['sntry[su]_', '[\\w+/=-]{60,400}'],
  ['sq0(?:atp|csp)-', '[\\w-]{22,60}'],
  ['tgp_v1_', '[\\w-]{43}'],
  ['tfp_', '[\\w.-]{59}'],
  ['whsec_', '[A-Za-z0-9+/=]{32,64}'],
  ['xai-', '[A-Za-z0-9]{80}'],
  ['xapp-\\d-', '[A-Z0-9]{6,16}-\\d{6,16}-[0-9a-z]{32,128}'],
  ['xkeysib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'],
]

const whole = new RegExp(`(?:${vendors.map(([beginning, rest]) => beginning + rest).join('|')})(?![A-Za-z0-9])`, 'y')

/** One shape for all of them, and at the beginning of a word: each alternative that a walk looks for makes it slower. */
export const vendorKeys: SecretShape = {
  rule: 'api-key',
  trigger: `\\b(?:${vendors.map(([beginning]) => beginning).join('|')})`,
  read(text, at) {
    whole.lastIndex = at
    const found = whole.exec(text)?.[0]
    if (found === undefined || !isMixed(found.slice(4))) return undefined
    const end = at + found.length
    return { secret: { start: at, end }, resume: end }
  },
}
