import type { ClientSettings, Variables } from './client-settings.ts'
import { vsCodeToken } from './vs-code-token.ts'

const languageServer = (url: string, token: string): Variables => ({
  GITHUB_COPILOT_API_URL: url,
  GITHUB_COPILOT_SERVER_URL: url,
  GITHUB_COPILOT_TOKEN: token,
  GH_COPILOT_TOKEN: token,
})

/** A key for HMAC would outrank the token. */
const copilotCli = (url: string, token: string): Variables => ({
  COPILOT_API_URL: url,
  COPILOT_DEBUG_GITHUB_API_URL: url,
  COPILOT_GITHUB_TOKEN: token,
  COPILOT_HMAC_KEY: '',
  CAPI_HMAC_KEY: '',
})

const openai = (url: string, token: string): Variables => ({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: token })

/** The agent of 2024 that older plugins carry knows none of the language server's variables, and ignores `endpoints`. */
const agentOf2024 = {
  own: (url: string, token: string): Variables => ({
    CODESPACES: 'true',
    GITHUB_TOKEN: token,
    GITHUB_SERVER_URL: url,
    GITHUB_API_URL: url,
    AGENT_DEBUG_OVERRIDE_PROXY_URL: url,
    AGENT_DEBUG_OVERRIDE_CAPI_URL: url,
  }),
  paste: {
    where: 'in .vimrc or init.vim, before the plugin loads',
    text: (url: string): string =>
      `let g:copilot_settings = {'github': {'copilot': {'advanced': {'debug': {'overrideProxyUrl': '${url}', 'overrideCapiUrl': '${url}'}}}}}`,
  },
  note: 'copilot.vim up to 1.26 carries an agent of 2024, which needs the variables for itself and the setting; with the language server as g:copilot_agent_command the first four variables are enough.',
}

/** Every client that is known how to point here: one list for `exec`, `env` and the global set-up of test runners. */
export const clients: readonly ClientSettings[] = [
  {
    name: 'language-server',
    title: 'Copilot language server',
    environment: languageServer,
    note: 'It ignores NO_PROXY: start it without HTTP_PROXY and HTTPS_PROXY, or with the setting http.noProxy.',
  },
  {
    name: 'cli',
    title: 'Copilot CLI',
    environment: copilotCli,
    note: 'The token must look like ghu_, gho_ or github_pat_. A COPILOT_CACHE_HOME for each run keeps it from remembering the account.',
  },
  {
    name: 'sdk',
    title: 'Copilot SDK',
    environment: copilotCli,
    note: 'The same variables as for the CLI, in the environment or in the env that new CopilotClient({ env }) is given.',
  },
  {
    name: 'openai',
    title: 'openai for Node and Python',
    environment: openai,
  },
  {
    name: 'ai',
    title: 'Vercel AI SDK',
    paste: {
      where: 'where the provider is made',
      text: (url, token) => `createOpenAICompatible({ name: 'mock', baseURL: '${url}/v1', apiKey: '${token}', includeUsage: true })`,
    },
  },
  {
    name: 'anthropic',
    title: 'Anthropic SDK',
    environment: (url, token) => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_AUTH_TOKEN: token, ANTHROPIC_API_KEY: token }),
  },
  {
    name: 'litellm',
    title: 'LiteLLM, provider github_copilot',
    environment: (url) => ({
      GITHUB_COPILOT_API_BASE: url,
      GITHUB_COPILOT_API_KEY_URL: `${url}/copilot_internal/v2/token`,
      GITHUB_COPILOT_DEVICE_CODE_URL: `${url}/login/device/code`,
      GITHUB_COPILOT_ACCESS_TOKEN_URL: `${url}/login/oauth/access_token`,
    }),
    note: 'Not measured: the names stand in its source.',
  },
  {
    name: 'vscode',
    title: 'VS Code',
    own: (url, token) => ({ IS_SCENARIO_AUTOMATION: '1', GITHUB_PAT: token, VSCODE_COPILOT_CHAT_TOKEN: vsCodeToken(url, token) }),
    paste: {
      where: 'in settings.json',
      text: (url) =>
        JSON.stringify(
          { 'github.copilot.advanced.debug.overrideProxyUrl': url, 'github.copilot.advanced.debug.overrideCapiUrl': url },
          undefined,
          2,
        ),
    },
    note: 'Not measured. The settings move completions and chat; the variables spare VS Code the mint of a token at api.github.com.',
  },
  { name: 'vim', title: 'Vim with copilot.vim', environment: languageServer, ...agentOf2024 },
  { name: 'neovim', title: 'Neovim with copilot.vim', environment: languageServer, ...agentOf2024 },
  {
    name: 'jetbrains',
    title: 'JetBrains IDEs',
    environment: languageServer,
    note: 'Not measured: the plugin runs the language server, so start the IDE from a shell that has them.',
  },
]
