package vn.loa.kernel.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a POST: the same {@code Idempotency-Key} from the same account has one effect and gets the same answer for 7 days. */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** Whether it makes one thing, at an address of its own: 201. */
    @Nonbinding
    boolean creates() default true;
}
