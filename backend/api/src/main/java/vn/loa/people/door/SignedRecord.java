package vn.loa.people.door;

/** Keeps a row as it was signed, in the transaction that signs it: the papers above do so for every noun that is signed. */
public interface SignedRecord<T> {
    void keep(T signed);
}
