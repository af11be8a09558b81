package io.techbridge.marketplace.authorization;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an example fills an operation with.
 *
 * @param variables the variables of the path
 * @param version the version a change is made to, if the operation asks for one
 */
record Request(Map<String, Object> variables, @Nullable String body, @Nullable Long version) {

	static Request plain() {
		return new Request(Map.of(), null, null);
	}

	static Request to(String variable, Object value) {
		return new Request(Map.of(variable, value), null, null);
	}

	static Request to(String first, Object value, String second, Object secondValue) {
		return new Request(Map.of(first, value, second, secondValue), null, null);
	}

	static Request with(String body) {
		return plain().body(body);
	}

	Request body(String json) {
		return new Request(this.variables, json, this.version);
	}

	Request changing(long version) {
		return new Request(this.variables, this.body, version);
	}

}
