package io.techbridge.marketplace.matches;

import io.swagger.v3.oas.models.OpenAPI;
import io.techbridge.matching.Grade;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Tells clients that a list never holds the lowest grade.
 */
@Component
class ListedGrades implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		api.getComponents().getSchemas().get(Grade.class.getSimpleName()).getEnum().remove(Grade.NONE.name());
	}

}
