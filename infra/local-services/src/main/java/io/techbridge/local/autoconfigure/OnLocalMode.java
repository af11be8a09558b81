package io.techbridge.local.autoconfigure;

import io.techbridge.local.LocalServicesException;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Decides where the engines come from: with neither of the two addresses set they are
 * local, with both they are given. Anything else is a mistake, and the application does
 * not start.
 */
class OnLocalMode extends SpringBootCondition {

	private static final String DATABASE = "spring.datasource.url";

	private static final String SEARCH = "spring.elasticsearch.uris";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment environment = context.getEnvironment();
		boolean local = isLocal(isSet(environment, DATABASE), isSet(environment, SEARCH));
		if (local && "production".equalsIgnoreCase(environment.getProperty("techbridge.mode"))) {
			throw new LocalServicesException("techbridge.mode=production refuses local engines.",
					"Set " + DATABASE + " and " + SEARCH + " to the engines of production.");
		}
		var message = ConditionMessage.forCondition("Local mode");
		return local ? ConditionOutcome.match(message.because("no engines are configured"))
				: ConditionOutcome.noMatch(message.because(DATABASE + " and " + SEARCH + " are set"));
	}

	private static boolean isSet(Environment environment, String property) {
		return StringUtils.hasText(environment.getProperty(property))
				// A list may also be written with indices.
				|| StringUtils.hasText(environment.getProperty(property + "[0]"));
	}

	private static boolean isLocal(boolean database, boolean search) {
		if (database == search) {
			return !database;
		}
		String given = database ? DATABASE : SEARCH;
		String missing = database ? SEARCH : DATABASE;
		throw new LocalServicesException(given + " is set, but " + missing + " is not.",
				"Set both to use engines of your own, or neither for the local ones.");
	}

}
