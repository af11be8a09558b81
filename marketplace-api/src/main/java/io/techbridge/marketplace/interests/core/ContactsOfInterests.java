package io.techbridge.marketplace.interests.core;

import java.util.List;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody is named as the one to ask about an interest: wherever the address given
 * is theirs. Without them the general contact of the sender is shown.
 */
@Component
class ContactsOfInterests implements PersonalData {

	private static final String NAMED = """
			SELECT id, contact_name, contact_phone, contact_email FROM interest WHERE contact_email = :email ORDER BY id""";

	private static final String FORGET = """
			UPDATE interest SET contact_name = NULL, contact_phone = NULL, contact_email = NULL, version = version + 1
			WHERE contact_email = :email""";

	private final JdbcClient jdbc;

	private final People people;

	ContactsOfInterests(JdbcClient jdbc, People people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@Override
	public String name() {
		return "interestContacts";
	}

	@Override
	public Object of(AccountId account) {
		return this.people.find(account).map(Person::email).map(this::named).orElse(List.of());
	}

	@Override
	public void erase(AccountId account) {
		this.people.find(account).ifPresent((person) -> this.jdbc.sql(FORGET).param("email", person.email()).update());
	}

	private List<Named> named(String email) {
		return this.jdbc.sql(NAMED)
			.param("email", email)
			.query((row, number) -> new Named(row.getString("id"), row.getString("contact_name"),
					row.getString("contact_phone"), row.getString("contact_email")))
			.list();
	}

	/**
	 * What is handed out.
	 */
	record Named(String interest, String name, @Nullable String phone, String email) {

	}

}
