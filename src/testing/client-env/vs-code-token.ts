const year2100 = 4_102_444_800

/** The Copilot token that VS Code takes from `VSCODE_COPILOT_CHAT_TOKEN` instead of minting one at api.github.com. */
export function vsCodeToken(url: string, token: string): string {
  const minted = {
    token,
    expires_at: year2100,
    refresh_in: 86_400,
    sku: 'free_limited_copilot',
    individual: true,
    isNoAuthUser: false,
    copilot_plan: 'individual',
    organization_login_list: [],
    endpoints: { api: url, proxy: url },
  }
  return Buffer.from(JSON.stringify(minted)).toString('base64')
}
