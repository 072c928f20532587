/** The code all doors share: only here are rows found, named, listed and recorded. */
package vn.loa.people.door;
