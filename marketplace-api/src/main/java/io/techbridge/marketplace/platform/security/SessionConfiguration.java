package io.techbridge.marketplace.platform.security;

import io.techbridge.marketplace.platform.engine.Mode;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions live in MySQL, so that any instance serves any request. In production their
 * cookie is bound to this host and to HTTPS ({@code __Host-}); a local marketplace has no
 * HTTPS.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(SessionSettings settings) {
		return (sessions) -> sessions.setDefaultMaxInactiveInterval(settings.idle());
	}

	@Bean
	CookieSerializer sessionCookie(Mode mode) {
		var cookie = new DefaultCookieSerializer();
		cookie.setCookieName(cookieName(mode, "SESSION"));
		cookie.setUseSecureCookie(!mode.isLocal());
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

	static String cookieName(Mode mode, String name) {
		return mode.isLocal() ? name : "__Host-" + name;
	}

}
