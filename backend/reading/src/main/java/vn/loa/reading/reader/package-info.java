/** Reads a document into a proposed plan: every piece points to its source characters, and nothing is corrected silently. */
package vn.loa.reading.reader;
