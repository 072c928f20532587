/** The register of known official documents, shipped or added by units, for checking citations. */
package vn.loa.work.register;
