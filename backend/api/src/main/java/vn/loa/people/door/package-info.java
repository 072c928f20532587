/** What every noun's door does alike: rows are found, named, listed, recorded here and nowhere else. */
package vn.loa.people.door;
