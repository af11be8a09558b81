package io.techbridge.matching;

/**
 * Elasticsearch cannot be reached or cannot answer now. Nothing is lost; the same request
 * may succeed later.
 */
public class SearchUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SearchUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

}
