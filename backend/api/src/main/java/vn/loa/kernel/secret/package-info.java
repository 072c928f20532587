/** What only Loa's own processes know, whichever of them made it: what is sealed, and the key pairs that sign. */
package vn.loa.kernel.secret;
