package io.techbridge.marketplace.authorization;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.mock.web.MockMultipartFile;

/**
 * What an example fills an operation with.
 *
 * @param variables the variables of the path
 * @param version the version a change is made to, if the operation asks for one
 * @param upload the file that is handed in, if the operation asks for one
 * @param parameters what it asks for besides
 */
record Request(Map<String, Object> variables, @Nullable String body, @Nullable Long version,
		@Nullable MockMultipartFile upload, Map<String, String> parameters) {

	static Request plain() {
		return new Request(Map.of(), null, null, null, Map.of());
	}

	static Request to(String variable, Object value) {
		return new Request(Map.of(variable, value), null, null, null, Map.of());
	}

	static Request to(String first, Object value, String second, Object secondValue) {
		return new Request(Map.of(first, value, second, secondValue), null, null, null, Map.of());
	}

	static Request with(String body) {
		return plain().body(body);
	}

	Request body(String json) {
		return new Request(this.variables, json, this.version, this.upload, this.parameters);
	}

	Request changing(long version) {
		return new Request(this.variables, this.body, version, this.upload, this.parameters);
	}

	Request uploading(String name, byte[] content) {
		return new Request(this.variables, this.body, this.version, new MockMultipartFile("file", name, null, content),
				this.parameters);
	}

	Request asking(String parameter, String value) {
		var asked = new HashMap<>(this.parameters);
		asked.put(parameter, value);
		return new Request(this.variables, this.body, this.version, this.upload, asked);
	}

}
