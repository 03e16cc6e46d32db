import {Engine} from 'php-parser';

/** What a PHP function of a program has to know: its variables, and the functions around it. */
class Scope {
  variables = new Map();
  constructor(functions) {
    this.functions = functions;
  }
}
/** Carries the value of a `return` out of the blocks around it. */
class Return {
  constructor(value) {
    this.value = value;
  }
}

/**
 * Runs a PHP program of the few kinds of statements that the examples use, with functions that stand for those of PHP
 * and WordPress. Its arrays are Maps; an assignment to an element makes a new one, for PHP copies them. Whatever it does
 * not know it refuses.
 */
export function runPhp(code, functions) {
  const {children} = new Engine({parser: {version: '8.0'}}).parseCode(code, 'example.php');
  execute({kind: 'block', children}, new Scope(functions));
}

const statements = {
  block({children}, scope) {
    for (const child of children) {
      const left = execute(child, scope);
      if (left) return left;
    }
  },
  expressionstatement({expression}, scope) {
    value(expression, scope);
  },
  if({test, body}, scope) {
    if (value(test, scope)) return execute(body, scope);
  },
  foreach({source, key, value: item, body}, scope) {
    for (const [name, each] of value(source, scope)) {
      if (key) scope.variables.set(key.name, name);
      scope.variables.set(item.name, each);
      const left = execute(body, scope);
      if (left) return left;
    }
  },
  return({expr}, scope) {
    return new Return(value(expr, scope));
  },
};

const expressions = {
  string: (node) => node.value,
  number: (node) => Number(node.value),
  boolean: (node) => node.value,
  variable: ({name}, scope) => known(scope.variables, name),
  array({items}, scope) {
    const made = new Map();
    for (const {key, value: item, unpack} of items)
      if (unpack) for (const each of value(item, scope).values()) made.set(made.size, each);
      else made.set(key ? value(key, scope) : made.size, value(item, scope));
    return made;
  },
  assign({left, right}, scope) {
    const assigned = value(right, scope);
    if (left.kind === 'variable') scope.variables.set(left.name, assigned);
    else {
      const array = new Map(value(left.what, scope)).set(value(left.offset, scope), assigned);
      scope.variables.set(left.what.name, array);
    }
    return assigned;
  },
  bin({type, left, right}, scope) {
    if (type !== '!==') throw new Error(`PHP: ${type} is not known here`);
    return value(left, scope) !== value(right, scope);
  },
  call: ({what, arguments: given}, scope) =>
    known(scope.functions, what.name)(...given.map((each) => value(each, scope))),
  closure:
    ({arguments: names, body}, {functions}) =>
    (...given) => {
      const scope = new Scope(functions);
      names.forEach(({name}, index) => scope.variables.set(name.name, given[index]));
      return execute(body, scope)?.value;
    },
};

function execute(node, scope) {
  return kindOf(statements, node)(node, scope);
}

function value(node, scope) {
  return kindOf(expressions, node)(node, scope);
}

function kindOf(table, {kind}) {
  if (!Object.hasOwn(table, kind)) throw new Error(`PHP: ${kind} is not known here`);
  return table[kind];
}

function known(names, name) {
  if (!names.has(name)) throw new Error(`PHP: ${name} is not defined`);
  return names.get(name);
}
