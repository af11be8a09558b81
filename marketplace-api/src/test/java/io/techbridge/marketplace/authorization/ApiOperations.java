package io.techbridge.marketplace.authorization;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;

/**
 * What the API can do, by its own description.
 */
final class ApiOperations {

	private ApiOperations() {
	}

	/**
	 * Method and path of every operation, by its id.
	 */
	static Map<String, ApiOperation> of(String description) {
		var operations = new LinkedHashMap<String, ApiOperation>();
		JsonMapper.shared()
			.readTree(description)
			.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((method) -> operations.put(id(method.getValue()), new ApiOperation(
						HttpMethod.valueOf(method.getKey().toUpperCase(Locale.ROOT)), path.getKey()))));
		return operations;
	}

	private static String id(JsonNode operation) {
		return operation.get("operationId").stringValue();
	}

	record ApiOperation(HttpMethod method, String path) {

		boolean changesSomething() {
			return this.method != HttpMethod.GET;
		}

	}

}
