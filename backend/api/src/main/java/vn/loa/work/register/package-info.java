/** Known official documents, shipped and added by units, against which citations are held. */
package vn.loa.work.register;
