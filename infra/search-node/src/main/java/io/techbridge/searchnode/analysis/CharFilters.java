package io.techbridge.searchnode.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;

/** Filters which change the text before it is cut into tokens. */
final class CharFilters {

	private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");

	private CharFilters() {
	}

	/** The setting {@code mappings}: a list of rules {@code from => to}. */
	static UnaryOperator<Reader> mapping(Settings settings) {
		var map = new NormalizeCharMap.Builder();
		for (String rule : settings.getAsList("mappings")) {
			var parts = RULE.matcher(rule);
			if (!parts.find()) {
				throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
			}
			map.add(parts.group(1).trim(), parts.group(2).trim());
		}
		NormalizeCharMap built = map.build();
		return reader -> new MappingCharFilter(built, reader);
	}

	/** The settings {@code pattern} and {@code replacement}. */
	static UnaryOperator<Reader> patternReplace(Settings settings) {
		String pattern = settings.get("pattern");
		if (pattern == null || pattern.isEmpty()) {
			throw new IllegalArgumentException("pattern is missing for a char filter of type 'pattern_replace'");
		}
		Pattern compiled = Pattern.compile(pattern);
		String replacement = settings.get("replacement", "");
		return reader -> new PatternReplaceCharFilter(compiled, replacement, reader);
	}

}
