/** The proof of a plan or report as one ZIP that opens without Loa: index, signed papers, evidence, hashes. */
package vn.loa.paper.binder;
