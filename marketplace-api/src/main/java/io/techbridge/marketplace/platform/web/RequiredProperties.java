package io.techbridge.marketplace.platform.web;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a response record always has: everything that is not {@code @Nullable}.
 */
class RequiredProperties implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		var record = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
		var model = (schema != null) ? model(schema, context) : null;
		if (record.isRecord() && model != null && model.getProperties() != null) {
			model.setRequired(required(record));
		}
		return schema;
	}

	private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
		var reference = schema.get$ref();
		return (reference == null) ? schema
				: context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
	}

	private static List<String> required(Class<?> record) {
		return Arrays.stream(record.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map((component) -> component.getName())
			.toList();
	}

}
