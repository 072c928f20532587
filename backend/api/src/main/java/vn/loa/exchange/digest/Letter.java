package vn.loa.exchange.digest;

import vn.loa.problem.Language;

/** A mail, as text alone. */
record Letter(String subject, String text) {
    static Letter with(Code code, Language language) {
        return new Letter(
                language.say("Loa: mã xác nhận {0}", "Loa: confirmation code {0}", code.digits()),
                language.say("""
                        Mã xác nhận địa chỉ thư này trên Loa là {0}. Mã dùng được trong 30 phút.

                        Nếu không phải quý vị yêu cầu, xin bỏ qua thư này; Loa sẽ không gửi thêm thư nào.
                        """, """
                        The code that confirms this address to Loa is {0}. It is good for 30 minutes.

                        If you did not ask for it, ignore this mail; Loa will send no other.
                        """, code.digits()));
    }
}
