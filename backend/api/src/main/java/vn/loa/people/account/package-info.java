/** People who sign in: their passwords, roles, devices and sessions. */
package vn.loa.people.account;
