import { readFileSync } from 'node:fs'
import ts from 'typescript'

export interface Member {
  readonly name: string
  readonly optional: boolean
  /** As the source spells it, on one line. */
  readonly type: string
  /** Its docstring, on one line. */
  readonly description: string
}

/** The members that an interface or an object type of a source file declares itself, with what their docstrings say. */
export function membersOf(file: string, type: string): readonly Member[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === type,
  )
  if (found === undefined) throw new Error(`${file} declares no ${type}.`)
  return ownMembers(found).map((member) => ({
    name: member.name.getText(),
    optional: member.questionToken !== undefined,
    type: (member.type?.getText() ?? '')
      .replace(/\s*\/\*\*.*?\*\/|\s*\/\/.*$/gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ \| undefined$/, '')
      .replace(/^C$/, "Clock | 'virtual'"),
    description: ts
      .getJSDocCommentsAndTags(member)
      .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
      .join(' ')
      .replace(/^- /, '')
      .replace(/\n- /g, '; ')
      .replace(/\n\n/g, '. ')
      .replace(/\s+/g, ' ')
      .trim(),
  }))
}

function ownMembers(declaration: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): ts.PropertySignature[] {
  if (ts.isInterfaceDeclaration(declaration)) return declaration.members.filter(ts.isPropertySignature)
  const parts: readonly ts.TypeNode[] = ts.isIntersectionTypeNode(declaration.type) ? declaration.type.types : [declaration.type]
  return parts.filter(ts.isTypeLiteralNode).flatMap(({ members }) => members.filter(ts.isPropertySignature))
}
