package io.techbridge.marketplace.platform.security;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands controllers the {@link Caller}: {@code null} for a visitor where the parameter is
 * {@code @Nullable}, otherwise a visitor is refused.
 */
class CallerArgument implements HandlerMethodArgumentResolver {

	private final CurrentCaller current;

	CallerArgument(CurrentCaller current) {
		this.current = current;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Caller.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return parameter.isOptional() ? this.current.find().orElse(null) : this.current.get();
	}

}
