/** API keys: what programs sign in with, in the name of whoever made them and never with more rights. */
package vn.loa.people.apikey;
