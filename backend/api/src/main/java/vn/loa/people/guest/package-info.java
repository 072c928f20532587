/** Links for outside parties: what the post office or a hamlet reaches its duties by, without an account. */
package vn.loa.people.guest;
