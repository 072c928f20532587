/** Who may do what to which row: the caller, the roles, the one policy table and the scope of reading. */
package vn.loa.people.access;
