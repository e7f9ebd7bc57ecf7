// The triggers that write the history: whatever changes a row of the register, by whichever statement, leaves a `change` row of
// the newest `txn`. They follow from the table descriptions and are built anew after every migration.
import type { SqlDatabase } from './sql-database.ts';
import { type Table, tables } from './tables.ts';

/** Takes the triggers away, so that a migration may rebuild tables without writing history. */
export function dropAuditTriggers(database: SqlDatabase): void {
  for (const { name } of database.all(
    "select name from sqlite_schema where type = 'trigger' and name glob 'audit_*'",
  )) {
    database.run(`drop trigger ${String(name)}`);
  }
}

/** Puts the triggers on every table of the register; none may be there. */
export function createAuditTriggers(database: SqlDatabase): void {
  for (const table of tables) for (const trigger of auditTriggers(table)) database.run(trigger);
}

/**
 * An inserted row needs no content: what it held is found by walking back from the present. A removed row is kept whole, of an
 * updated one only the columns that differ.
 */
function auditTriggers({ name, key, columns }: Table): readonly string[] {
  const all = columns.map((column) => `'${column}', old.${column}`).join(', ');
  const changed = columns.map(
    (column) =>
      `case when old.${column} is not new.${column}
        then ',"${column}":' || column_change(old.${column}, new.${column}) else '' end`,
  );
  const differs = columns.map((column) => `old.${column} is not new.${column}`).join(' or ');
  const write = (row: 'old' | 'new', op: string, content: string) => `
    insert into change (txn, table_name, row_key, op, content) values (
      (select max(id) from txn), '${name}', json_array(${key.map((column) => `${row}.${column}`).join(', ')}), '${op}', ${content}
    );`;
  return [
    `create trigger audit_${name}_insert after insert on ${name} begin ${write('new', 'i', 'null')} end`,
    `create trigger audit_${name}_delete after delete on ${name} begin ${write('old', 'd', `json_object(${all})`)} end`,
    `create trigger audit_${name}_update after update of ${columns.join(', ')} on ${name} when ${differs} begin
      ${write('old', 'u', `'{' || substr(${changed.join(' || ')}, 2) || '}'`)} end`,
  ];
}
