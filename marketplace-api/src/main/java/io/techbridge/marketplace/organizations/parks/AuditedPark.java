package io.techbridge.marketplace.organizations.parks;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.techbridge.matching.FieldCode;

/**
 * The properties of a park as the audit log names them.
 */
final class AuditedPark {

	private AuditedPark() {
	}

	static Map<String, String> properties(Park park) {
		var values = new TreeMap<String, String>();
		values.put("labelZh", park.labelZh());
		values.put("labelEn", park.labelEn());
		values.put("region", park.region().value());
		if (park.operator() != null) {
			values.put("operator", Long.toString(park.operator().value()));
		}
		values.put("leadingFields",
				park.leadingFields().values().stream().map(FieldCode::value).collect(Collectors.joining(", ")));
		return values;
	}

}
