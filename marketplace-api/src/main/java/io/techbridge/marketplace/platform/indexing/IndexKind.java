package io.techbridge.marketplace.platform.indexing;

/**
 * What the search index holds, and the table it is a copy of.
 */
public enum IndexKind {

	ACHIEVEMENT("achievement"),

	NEED("need");

	private final String table;

	IndexKind(String table) {
		this.table = table;
	}

	String table() {
		return this.table;
	}

}
