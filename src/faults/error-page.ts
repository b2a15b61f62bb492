/** The page a web server or a firewall shows in place of the service. */
export function errorPage(title: string): string {
  return `<!DOCTYPE html>
<html>
<head><title>${title}</title></head>
<body><h1>${title}</h1></body>
</html>
`
}
