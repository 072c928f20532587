/** The tree of administrative units: effective-dated, keyed by official code, with successions. */
package vn.loa.people.unit;
