package io.techbridge.marketplace.matches.kept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.Component;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Indicator;
import io.techbridge.matching.Industry;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Reason;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a score consists of, as it is stored. What fills the sentences keeps its type, so
 * that they can be worded later in any language and with the labels of that day: texts
 * and whole numbers are what they are in JSON, everything else is an object with its type
 * as the only property. The same detail is always written in the same way.
 */
final class DetailJson {

	/** What is written 1.50 stays 1.50. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/** The vocabularies whose constants occur in reasons. */
	private static final Map<String, Class<? extends Enum<?>>> VOCABULARIES = Stream
		.<Class<? extends Enum<?>>>of(Stage.class, TransferMode.class, ListField.class)
		.collect(Collectors.toMap(Class::getSimpleName, (type) -> type));

	private DetailJson() {
	}

	static String write(Detail detail) {
		var components = NODES.arrayNode();
		for (var component : detail.components()) {
			components.addObject()
				.put("rule", component.rule())
				.put("hundredths", component.hundredths())
				.set("reason", reasonNode(component.reason()));
		}
		var words = NODES.arrayNode();
		detail.matchedWords().forEach(words::add);
		var root = NODES.objectNode();
		root.set("components", components);
		root.set("words", words);
		root.set("indicators", JSON.valueToTree(detail.indicators()));
		return JSON.writeValueAsString(root);
	}

	static Detail read(String stored) {
		var root = JSON.readTree(stored);
		var components = new ArrayList<Component>();
		root.get("components")
			.forEach((component) -> components.add(new Component(component.get("rule").stringValue(),
					component.get("hundredths").intValue(), reason(component.get("reason")))));
		var words = new ArrayList<String>();
		root.get("words").forEach((word) -> words.add(word.stringValue()));
		var indicators = List.of(JSON.treeToValue(root.get("indicators"), ComparedIndicator[].class));
		return new Detail(components, words, indicators);
	}

	private static JsonNode node(Object argument) {
		return switch (argument) {
			case String text -> NODES.stringNode(text);
			case Integer number -> NODES.numberNode(number);
			case Long number -> NODES.numberNode(number);
			case Double number -> typed("number", NODES.stringNode(BigDecimal.valueOf(number).toPlainString()));
			case BigDecimal number -> typed("number", NODES.stringNode(number.toPlainString()));
			case FieldCode field -> typed("field", NODES.stringNode(field.value()));
			case RegionCode region -> typed("region", NODES.stringNode(region.value()));
			case Industry industry -> typed("industry", NODES.stringNode(industry.code()));
			case Indicator indicator -> typed("indicator", JSON.valueToTree(indicator));
			case LocalDate day -> typed("day", NODES.stringNode(day.toString()));
			case MoneyRange money -> typed("money", JSON.valueToTree(money));
			case Reason reason -> typed("reason", reasonNode(reason));
			case Enum<?> constant -> typed(vocabulary(constant), NODES.stringNode(constant.name()));
			case Collection<?> several -> several(several);
			default -> throw new IllegalArgumentException("Cannot be kept: " + argument.getClass());
		};
	}

	private static String vocabulary(Enum<?> constant) {
		var name = constant.getDeclaringClass().getSimpleName();
		if (!VOCABULARIES.containsKey(name)) {
			throw new IllegalArgumentException("Cannot be kept: " + constant.getDeclaringClass());
		}
		return name;
	}

	/** Constants stand in the order of their vocabulary, as reasons name them. */
	private static JsonNode several(Collection<?> several) {
		var array = NODES.arrayNode();
		var ordered = (several instanceof Set<?>) ? several.stream().sorted(Comparator.comparingInt(DetailJson::place))
				: several.stream();
		ordered.map(DetailJson::node).forEach(array::add);
		return array;
	}

	private static int place(Object one) {
		return (one instanceof Enum<?> constant) ? constant.ordinal() : 0;
	}

	private static JsonNode typed(String type, JsonNode value) {
		return NODES.objectNode().set(type, value);
	}

	private static JsonNode reasonNode(Reason reason) {
		var arguments = NODES.arrayNode();
		reason.arguments().forEach((argument) -> arguments.add(node(argument)));
		return NODES.objectNode().put("code", reason.code()).set("arguments", arguments);
	}

	private static Reason reason(JsonNode node) {
		var arguments = new ArrayList<Object>();
		node.get("arguments").forEach((argument) -> arguments.add(argument(argument)));
		return new Reason(node.get("code").stringValue(), arguments);
	}

	private static Object argument(JsonNode node) {
		if (node.isString()) {
			return node.stringValue();
		}
		if (node.isNumber()) {
			return node.longValue();
		}
		if (node.isArray()) {
			var several = new ArrayList<Object>();
			node.forEach((one) -> several.add(argument(one)));
			return several;
		}
		return typed(node.properties().iterator().next());
	}

	private static Object typed(Entry<String, JsonNode> property) {
		var value = property.getValue();
		return switch (property.getKey()) {
			case "number" -> Double.valueOf(value.stringValue());
			case "field" -> new FieldCode(value.stringValue());
			case "region" -> new RegionCode(value.stringValue());
			case "industry" -> new Industry(value.stringValue());
			case "indicator" -> JSON.treeToValue(value, Indicator.class);
			case "day" -> LocalDate.parse(value.stringValue());
			case "money" -> JSON.treeToValue(value, MoneyRange.class);
			case "reason" -> reason(value);
			default -> constant(property.getKey(), value.stringValue());
		};
	}

	private static Enum<?> constant(String vocabulary, String name) {
		for (var constant : VOCABULARIES.get(vocabulary).getEnumConstants()) {
			if (constant.name().equals(name)) {
				return constant;
			}
		}
		throw new IllegalArgumentException("No " + vocabulary + " is called " + name);
	}

	/**
	 * The part of a pair that is stored as one text.
	 */
	record Detail(List<Component> components, List<String> matchedWords, List<ComparedIndicator> indicators) {

		static Detail of(Pair pair) {
			return new Detail(pair.components(), pair.matchedWords(), pair.indicators());
		}

	}

}
