/** Files from outside: looked over before anything of them is kept, kept byte for byte, handed out so that nothing in them can run. */
package vn.loa.kernel.file;
