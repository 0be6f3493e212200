import type { Application, Context } from 'typedoc'
import ts from 'typescript'

/** What a type is inferred from a schema by. */
const INFERRED = /^v\.Infer(Input|Output)$/

/**
 * Shows types as their author wrote them: `Promise<Refund>`, not all that a refund is. What is inferred from a schema is the
 * one thing that is written out, where it has its name.
 */
export function keepWrittenTypes({ converter }: Application): void {
  const convert = converter.convertType.bind(converter)
  converter.convertType = (context: Context, type?: ts.Type | ts.TypeNode, written?: ts.TypeNode) => {
    const node = written ?? (type && isNode(type) ? type : undefined)
    if (!node) return convert(context, type as ts.Type)
    const isInferred = ts.isTypeReferenceNode(node) && INFERRED.test(node.typeName.getText())
    return isInferred ? convert(context, context.checker.getTypeAtLocation(node)) : convert(context, node)
  }
}

const isNode = (type: ts.Type | ts.TypeNode): type is ts.TypeNode => 'kind' in type
