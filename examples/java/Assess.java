/*
 * Assesses a dossier from Java 17 through JNA, with the classes of the folder collocamento.
 *
 *     javac -cp jna.jar -sourcepath examples/java -d build/java examples/java/Assess.java
 *     java -cp build/java:jna.jar -Djna.library.path=LIBDIR Assess [DOSSIER.json [RULEBOOK]]
 */
import collocamento.Collocamento;
import collocamento.Event;
import collocamento.RuleException;
import collocamento.Rulebook;
import collocamento.StateInput;
import collocamento.StateOutput;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Assess {
    static void typed(Rulebook rulebook, PrintStream print) throws RuleException {
        Rulebook.Term term = rulebook.term(20251202, 30, Collocamento.UNIT_GIORNI, Collocamento.ROLL_FESTIVO);
        print.println("term: due " + term.due() + ", rolled " + (term.rolled() ? 1 : 0));

        Event[] events = Event.list(1);
        events[0].type = Collocamento.EVENT_DID;
        events[0].date = 20250110;
        StateInput input = new StateInput();
        input.as_of = 20251231;
        input.events(events);
        StateOutput state = rulebook.stateAt(input);
        print.println("state: " + state.state + " since " + state.since + " by " + state.rule() + ", "
            + state.seniority_days + " days");
        print.println("job " + Collocamento.JOB_LPU + ": "
            + Collocamento.LIB.colloc_job_name(Collocamento.JOB_LPU, Collocamento.LANG_IT));
    }

    public static void main(String[] args) throws IOException, RuleException {
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        byte[] dossier = Files.readAllBytes(Path.of(args.length > 0 ? args[0] : "examples/data/dossier.json"));
        try (Rulebook rulebook = Rulebook.open(args.length > 1 ? args[1] : "nazionale")) {
            print.println("collocamento " + Collocamento.LIB.colloc_version() + ", ABI "
                + Collocamento.LIB.colloc_abi_version() + ", rulebook " + rulebook.name());
            print.println(rulebook.call("dossier.assess", dossier));
            typed(rulebook, print);
            print.println("A date that does not exist is refused:");
            try {
                rulebook.call("dossier.assess", "{\"person\": {}, \"events\": [], \"as_of\": \"2025-02-30\"}");
            } catch (RuleException error) {
                print.println("status " + error.status + ": " + error.code + " at \"" + error.path + "\": " + error.english);
            }
        }
    }
}
