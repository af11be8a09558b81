package io.techbridge.marketplace.testing;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mails that were written, whether they have left or not.
 */
@Component
public class SentMails {

	private static final Pattern TOKEN = Pattern.compile("#token=(\\S+)");

	private final JdbcClient jdbc;

	SentMails(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void clear() {
		this.jdbc.sql("DELETE FROM mail").update();
	}

	/**
	 * The subjects of the mails to an address, in their order.
	 */
	public List<String> subjects(String address) {
		return this.jdbc.sql("SELECT subject FROM mail WHERE recipient = :to ORDER BY id")
			.param("to", address)
			.query(String.class)
			.list();
	}

	/**
	 * The text of the last mail to an address.
	 */
	public String last(String address) {
		return this.jdbc.sql("SELECT body FROM mail WHERE recipient = :to ORDER BY id DESC LIMIT 1")
			.param("to", address)
			.query(String.class)
			.single();
	}

	/**
	 * The token of the link in the last mail to an address.
	 */
	public String token(String address) {
		return TOKEN.matcher(last(address)).results().findFirst().orElseThrow().group(1);
	}

}
