package io.techbridge.marketplace.platform.web;

import java.util.List;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description of the API, from which the console's client is generated.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String PROBLEM = "Problem";

	static {
		ModelResolver.enumsAsRef = true;
		SpringDocUtils.getConfig()
			.replaceWithSchema(FieldCode.class, new StringSchema())
			.replaceWithSchema(RegionCode.class, new StringSchema())
			.replaceWithSchema(AccountId.class, new StringSchema())
			.replaceWithSchema(OrganizationId.class, new StringSchema())
			.replaceWithSchema(ParkCode.class, new StringSchema())
			.addSimpleTypesForParameterObject(FieldCode.class, RegionCode.class, ParkCode.class, OrganizationId.class)
			.addRequestWrapperToIgnore(Caller.class);
	}

	@Bean
	OpenAPI marketplaceApi() {
		return new OpenAPI()
			.info(new Info().title("TechBridge")
				.version("1")
				.description("Technology-transfer marketplace for Beijing, Tianjin and Hebei"))
			.servers(List.of(new Server().url("/")));
	}

	@Bean
	RequiredProperties requiredProperties() {
		return new RequiredProperties();
	}

	/**
	 * Ids have 63 bits, more than a JSON number can hold everywhere, so they are texts.
	 */
	@Bean
	ParameterCustomizer idsAreTexts() {
		return (parameter, method) -> {
			if (parameter != null && parameter.getSchema() != null
					&& "int64".equals(parameter.getSchema().getFormat())) {
				parameter.setSchema(new StringSchema());
			}
			return parameter;
		};
	}

	/**
	 * Whatever goes wrong is told the same way.
	 */
	@Bean
	OpenApiCustomizer problemAnswers() {
		var response = new ApiResponse().description("What went wrong, in the caller's language")
			.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					new MediaType().schema(new Schema<>().$ref(PROBLEM))));
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths()
				.values()
				.forEach((path) -> path.readOperations()
					.forEach((operation) -> operation.getResponses().addApiResponse("default", response)));
		};
	}

	private static Schema<?> problem() {
		var problem = new ObjectSchema();
		problem.addProperty("type", new StringSchema().description("Stable, for example /problems/not-found"));
		problem.addProperty("title", new StringSchema());
		problem.addProperty("status", new IntegerSchema());
		problem.addProperty("detail", new StringSchema());
		problem.addProperty("instance", new StringSchema());
		problem.addProperty("errors", new ArraySchema().items(fieldError()));
		problem.setRequired(List.of("type", "title", "status", "detail"));
		return problem;
	}

	private static Schema<?> fieldError() {
		var error = new ObjectSchema();
		error.addProperty("field", new StringSchema());
		error.addProperty("message", new StringSchema());
		error.setRequired(List.of("field", "message"));
		return error;
	}

}
