/** Many rows as a table that programs and spreadsheets read: JSON, NDJSON, CSV, XLSX; flat in memory, whole or not at all. */
package vn.loa.kernel.table;
