package io.techbridge.marketplace.platform.web;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * The types of the API and how they are called in its description. Of two that are called
 * the same only one is described, and nobody is told.
 */
final class ApiTypes {

	private final Map<String, Set<String>> named = new TreeMap<>();

	private final Set<Type> seen = new HashSet<>();

	/**
	 * Adds what an operation takes and answers.
	 */
	void add(HandlerMethod operation) {
		add(operation.getMethod().getGenericReturnType());
		for (var parameter : operation.getMethod().getParameters()) {
			if (parameter.isAnnotationPresent(RequestBody.class)) {
				add(parameter.getParameterizedType());
			}
			else if (parameter.isAnnotationPresent(ParameterObject.class)) {
				addParts(parameter.getType()); // its parts are parameters, it is no
												// schema
			}
			else if (parameter.getType().isEnum()) {
				add(parameter.getType());
			}
		}
	}

	/**
	 * The names that several types have, with those types.
	 */
	Map<String, Set<String>> namedAlike() {
		var alike = new TreeMap<>(this.named);
		alike.values().removeIf((types) -> types.size() == 1);
		return alike;
	}

	int size() {
		return this.named.size();
	}

	private void add(Type type) {
		if (!this.seen.add(type)) {
			return;
		}
		switch (type) {
			case ParameterizedType generic -> {
				add(generic.getRawType());
				Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
			}
			case GenericArrayType array -> add(array.getGenericComponentType());
			case WildcardType wildcard -> Arrays.stream(wildcard.getUpperBounds()).forEach(this::add);
			case Class<?> array when array.isArray() -> add(array.getComponentType());
			case Class<?> own when own.getName().startsWith("io.techbridge.") -> addOwn(own);
			default -> {
				// a number, a text, a variable that stands for what has been added
			}
		}
	}

	private void addOwn(Class<?> type) {
		if (type.isEnum() || type.isRecord() && !isOneValue(type)) {
			this.named.computeIfAbsent(name(type), (added) -> new TreeSet<>()).add(type.getName());
		}
		addParts(type);
	}

	private void addParts(Class<?> type) {
		if (type.isRecord() && !isOneValue(type)) {
			Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType).forEach(this::add);
		}
		if (type.isSealed()) {
			Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
		}
	}

	/** Such as an id: it is described as a text or a number. */
	private static boolean isOneValue(Class<?> type) {
		return Arrays.stream(type.getMethods()).anyMatch((method) -> method.isAnnotationPresent(JsonValue.class));
	}

	private static String name(Class<?> type) {
		var schema = type.getAnnotation(Schema.class);
		return (schema != null && !schema.name().isEmpty()) ? schema.name() : type.getSimpleName();
	}

}
