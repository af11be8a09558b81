package io.techbridge.marketplace.lists;

import java.util.List;

/**
 * A column that lists are asked to have.
 *
 * @param column what it holds
 * @param header its name; lists that have it are understood
 * @param hint how to fill it in
 * @param choices the values to choose from; empty where anything can be written
 * @param several whether a cell may hold several of them
 */
public record TemplateColumn(Column column, String header, String hint, List<String> choices, boolean several) {

	public TemplateColumn {
		choices = List.copyOf(choices);
	}

}
