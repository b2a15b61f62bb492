import type { WholeReply } from '../core/reply.ts'

/**
 * The page where a person decides on a device sign-in. No script, no style from elsewhere, and never inside a frame. The form
 * goes to where the page came from, which may be a session.
 */
export function devicePageReply(message: string, userCode = ''): WholeReply {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  }
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Device sign-in</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 4rem auto; padding: 0 1rem }
  input { font: 1.5rem ui-monospace, monospace; width: 9ch; padding: .25rem; text-transform: uppercase }
  button { font: inherit; padding: .4rem 1rem }
</style>
<h1>Device sign-in</h1>
<p>${escaped(message)}</p>
<form method="post">
  <p><label>Code <input name="user_code" value="${escaped(userCode)}" required autocomplete="off"></label></p>
  <p><button name="decision" value="approve">Approve</button> <button name="decision" value="deny">Deny</button></p>
</form>
</html>
`
  return { headers, body }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
