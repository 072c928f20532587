package vn.loa.kernel.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import vn.loa.kernel.sql.Sql;

/** A GET changes no entity, so what it reads is not compared with itself before each statement and at the end. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ReadOnlyGets {
    @Inject
    Sql sql;

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        return call.getMethod().isAnnotationPresent(GET.class) ? sql.readOnly(call::proceed) : call.proceed();
    }
}
