// Assesses a dossier from .NET through P/Invoke: .NET Framework 4.7 or later, .NET 6 or later, Mono. With Mono:
//
//     mcs Assess.cs && mono Assess.exe [DOSSIER.json [RULEBOOK]]
//
// With .NET, put this file in the place of Program.cs of `dotnet new console`.
//
// Texts go in and come out as UTF-8. Marshal.PtrToStringAnsi, and a plain `string` in a DllImport, would use the code page of
// the machine. The runtime finds libcollocamento.so where the system keeps libraries or in LD_LIBRARY_PATH, and
// collocamento.dll beside the program.
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

// One of the library's objects, which the runtime frees once: at Dispose, or when it is no longer used.
internal abstract class Handle : SafeHandle
{
    protected Handle() : base(IntPtr.Zero, true) { }

    public override bool IsInvalid { get { return handle == IntPtr.Zero; } }
}

internal sealed class RulebookHandle : Handle
{
    public RulebookHandle() { }

    protected override bool ReleaseHandle()
    {
        Native.colloc_rulebook_free(handle);
        return true;
    }
}

internal sealed class BufferHandle : Handle
{
    public BufferHandle() { }

    protected override bool ReleaseHandle()
    {
        Native.colloc_buffer_free(handle);
        return true;
    }
}

// The structs, field by field as in collocamento.h. A new one is zero: "not given".
[StructLayout(LayoutKind.Sequential)]
internal struct Event
{
    public int type, date, recorded_at, end, to, kind, benefit, cause;
    public IntPtr job;
    public UIntPtr job_len;
    public IntPtr cob;
    public UIntPtr cob_len;
    public IntPtr code;
    public UIntPtr code_len;
    public long annual_income, monthly_pay;
    public int has_annual_income, has_monthly_pay, months_per_year, availability_duty, appointment, appointment_time, channel,
        convocation_kind, violation, justified, has_missed_hours_percent, missed_hours_percent, measure, loses_status,
        adr_phase, reserved;
    public IntPtr employer;
    public UIntPtr employer_len;
    public IntPtr to_job;
    public UIntPtr to_job_len;
    public long gross_annual_pay;
    public int has_gross_annual_pay, pay_basis, agency, did, seniority, claim_contact;
}

[StructLayout(LayoutKind.Sequential)]
internal struct StateInput
{
    public uint size;
    public int as_of, as_known_at, l68_from, l68_to;
    public uint event_size;
    public IntPtr events;
    public UIntPtr event_count;
    public int birth_date, reserved;
}

[StructLayout(LayoutKind.Sequential)]
internal struct StateOutput
{
    public uint size;
    public int state, since, did_date, legally_unemployed, seniority_days, seniority_months, six_months, long_term,
        suspension_from, suspension_days_used, suspension_days_left, suspension_loss_on, suspension_event, bar_until,
        non_occupato, in_cerca_di_altra_occupazione, next_change_date, next_change_state, refused;
    [MarshalAs(UnmanagedType.ByValArray, SizeConst = 24)]
    public byte[] rule;
    public int warnings, notes;
}

// The functions of collocamento.h that this program uses.
internal static class Native
{
    private const string Library = "collocamento";
    private const CallingConvention C = CallingConvention.Cdecl;
    private const UnmanagedType Utf8 = UnmanagedType.LPUTF8Str;

    public const int LANG_IT = 1, EVENT_DID = 1, UNIT_GIORNI = 1, ROLL_FESTIVO = 2, JOB_LPU = 12;

    [DllImport(Library, CallingConvention = C)]
    public static extern uint colloc_abi_version();
    [DllImport(Library, CallingConvention = C)]
    public static extern IntPtr colloc_version();
    [DllImport(Library, CallingConvention = C)]
    public static extern int colloc_rulebook_open([MarshalAs(Utf8)] string name, out RulebookHandle rulebook);
    [DllImport(Library, CallingConvention = C)]
    public static extern IntPtr colloc_rulebook_name(RulebookHandle rulebook);
    [DllImport(Library, CallingConvention = C)]
    public static extern void colloc_rulebook_free(IntPtr rulebook);
    [DllImport(Library, CallingConvention = C)]
    public static extern int colloc_call(RulebookHandle rulebook, [MarshalAs(Utf8)] string operation, byte[] json, UIntPtr length,
        out BufferHandle answer);
    [DllImport(Library, CallingConvention = C)]
    public static extern IntPtr colloc_buffer_data(BufferHandle buffer);
    [DllImport(Library, CallingConvention = C)]
    public static extern UIntPtr colloc_buffer_len(BufferHandle buffer);
    [DllImport(Library, CallingConvention = C)]
    public static extern void colloc_buffer_free(IntPtr buffer);
    [DllImport(Library, CallingConvention = C)]
    public static extern IntPtr colloc_job_name(int job, int lang);
    [DllImport(Library, CallingConvention = C)]
    public static extern int colloc_term(RulebookHandle rulebook, int start, int amount, int unit, int roll, byte[] comune,
        UIntPtr comuneLength, out int due, out int rolled);
    [DllImport(Library, CallingConvention = C)]
    public static extern int colloc_state_at(RulebookHandle rulebook, ref StateInput input, ref StateOutput state);
    [DllImport(Library, CallingConvention = C)]
    public static extern IntPtr colloc_last_error_code();
    [DllImport(Library, CallingConvention = C)]
    public static extern IntPtr colloc_last_error_path();
    [DllImport(Library, CallingConvention = C)]
    public static extern IntPtr colloc_last_error_message_en();
}

internal static class Text
{
    public static readonly Encoding Utf8 = new UTF8Encoding(false);

    public static string Of(IntPtr start, int length)
    {
        byte[] bytes = new byte[length];
        Marshal.Copy(start, bytes, 0, length);
        return Utf8.GetString(bytes);
    }

    // A text that ends with NUL and belongs to the library; empty for none.
    public static string Of(IntPtr start)
    {
        int length = 0;
        while (start != IntPtr.Zero && Marshal.ReadByte(start, length) != 0)
        {
            length++;
        }
        return length == 0 ? "" : Of(start, length);
    }
}

internal sealed class RuleException : Exception
{
    private RuleException(string message) : base(message) { }

    // The last error belongs to the thread: read it here, before an `await` can move the work to another one.
    public static void Check(int status)
    {
        if (status != 0)
        {
            throw new RuleException("status " + status + ": " + Text.Of(Native.colloc_last_error_code()) + " at \""
                + Text.Of(Native.colloc_last_error_path()) + "\": " + Text.Of(Native.colloc_last_error_message_en()));
        }
    }
}

internal static class Assess
{
    private static string Call(RulebookHandle rulebook, string operation, byte[] json)
    {
        BufferHandle answer;
        RuleException.Check(Native.colloc_call(rulebook, operation, json, (UIntPtr)json.Length, out answer));
        using (answer)
        {
            return Text.Of(Native.colloc_buffer_data(answer), checked((int)Native.colloc_buffer_len(answer)));
        }
    }

    private static StateOutput State(RulebookHandle rulebook, int day, Event[] events)
    {
        // The events stay where they are while the library reads them.
        GCHandle pinned = GCHandle.Alloc(events, GCHandleType.Pinned);
        try
        {
            StateInput input = new StateInput
            {
                size = (uint)Marshal.SizeOf(typeof(StateInput)),
                as_of = day,
                event_size = (uint)Marshal.SizeOf(typeof(Event)),
                events = pinned.AddrOfPinnedObject(),
                event_count = (UIntPtr)events.Length,
            };
            StateOutput state = new StateOutput { size = (uint)Marshal.SizeOf(typeof(StateOutput)), rule = new byte[24] };
            RuleException.Check(Native.colloc_state_at(rulebook, ref input, ref state));
            return state;
        }
        finally
        {
            pinned.Free();
        }
    }

    private static void Typed(RulebookHandle rulebook, TextWriter print)
    {
        int due, rolled;
        RuleException.Check(Native.colloc_term(rulebook, 20251202, 30, Native.UNIT_GIORNI, Native.ROLL_FESTIVO,
            new byte[0], UIntPtr.Zero, out due, out rolled));
        print.WriteLine("term: due " + due + ", rolled " + rolled);

        StateOutput state = State(rulebook, 20251231, new[] { new Event { type = Native.EVENT_DID, date = 20250110 } });
        string rule = Text.Utf8.GetString(state.rule, 0, Array.IndexOf(state.rule, (byte)0));
        print.WriteLine("state: " + state.state + " since " + state.since + " by " + rule + ", " + state.seniority_days
            + " days");
        print.WriteLine("job " + Native.JOB_LPU + ": " + Text.Of(Native.colloc_job_name(Native.JOB_LPU, Native.LANG_IT)));
    }

    private static void Main(string[] arguments)
    {
        byte[] dossier = File.ReadAllBytes(arguments.Length > 0 ? arguments[0] : "examples/data/dossier.json");
        RulebookHandle rulebook;
        RuleException.Check(Native.colloc_rulebook_open(arguments.Length > 1 ? arguments[1] : "nazionale", out rulebook));
        using (rulebook)
        using (TextWriter print = new StreamWriter(Console.OpenStandardOutput(), Text.Utf8) { NewLine = "\n" })
        {
            print.WriteLine("collocamento " + Text.Of(Native.colloc_version()) + ", ABI " + Native.colloc_abi_version()
                + ", rulebook " + Text.Of(Native.colloc_rulebook_name(rulebook)));
            print.WriteLine(Call(rulebook, "dossier.assess", dossier));
            Typed(rulebook, print);
            print.WriteLine("A date that does not exist is refused:");
            try
            {
                Call(rulebook, "dossier.assess", Text.Utf8.GetBytes("{\"person\": {}, \"events\": [], \"as_of\": \"2025-02-30\"}"));
            }
            catch (RuleException error)
            {
                print.WriteLine(error.Message);
            }
        }
    }
}
