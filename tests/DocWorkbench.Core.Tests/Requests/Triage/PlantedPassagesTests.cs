using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Tests.Proposals;

namespace DocWorkbench.Core.Tests.Requests.Triage;

public sealed class PlantedPassagesTests
{
    private const int Best = 10;
    private static readonly HowTo HowTo = Replies.HowTo("# Get to work\n\nBegin here.\n\n## Steps\n\nDo it.\n");
    private static readonly int[] Seeds = [1, 2, 3];

    [Fact]
    public void In_requirements_of_a_billing_service() =>
        Found(
            Billing,
            new ChangeRequest { Sections = ["Dunning"], Description = "Explain how overdue invoices are collected" },
            "An invoice that is 14 days overdue starts dunning: the customer gets a first reminder by mail.",
            "After the third reminder the debt is handed to the collecting partner that the tenant has named.",
            "Interest on overdue amounts is five percent a year, counted from the day after the invoice was due."
        );

    [Fact]
    public void In_requirements_of_a_billing_service_in_other_words() =>
        Found(
            Billing,
            new ChangeRequest { Description = "Document how a customer gets money back after cancelling" },
            "Refunds are paid to the card that was charged, within five bank days of the cancellation.",
            "Whoever cancels in the middle of a month is reimbursed for the days that are left of it.",
            "A voucher can't be refunded; its rest is kept for the customer for three years."
        );

    [Fact]
    public void In_the_manual_of_a_pump() =>
        Found(
            Pump,
            new ChangeRequest { Sections = ["Battery operation"], Description = "Say how long it runs without mains power" },
            "Without mains the pump runs on its battery for nine hours at 25 ml an hour.",
            "Thirty minutes before the accumulator is empty a yellow lamp comes on and a tone is heard each minute.",
            "Charging takes six hours; the pump may be used while it is charging from the mains."
        );

    [Fact]
    public void In_the_manual_of_a_pump_in_other_words() =>
        Found(
            Pump,
            new ChangeRequest { Description = "Add how to sanitize the housing between two people" },
            "Wipe the housing with a cloth moistened with 70 percent alcohol after each patient.",
            "Never immerse the unit, and let no cleaning liquid run into the housing's vents.",
            "Disinfection wipes that hold chlorine make the housing brittle and must not be used."
        );

    [Fact]
    public void In_the_specification_of_warehouse_robots() =>
        Found(
            Robots,
            new ChangeRequest { Sections = ["Prerequisites", "Floor markings"], Description = "What the floor has to be like" },
            "The floor is level to 3 mm over two metres, and carries 900 kg per square metre.",
            "Markings are glued to the floor every 1.2 metres; a robot that misses two of them stands still.",
            "Worn floor marks are replaced before they have lost a fifth of their area."
        );

    [Fact]
    public void In_the_specification_of_warehouse_robots_in_other_words() =>
        Found(
            Robots,
            new ChangeRequest { Description = "Describe the emergency stop" },
            "Pressing any red emergency button halts every robot of the hall in less than a second.",
            "After an emergency halt a supervisor releases the hall with a key before anything moves.",
            "A stop that was triggered by a person in the hall is written to the safety journal as an emergency."
        );

    [Fact]
    public void In_the_rules_of_a_waterworks() =>
        Found(
            Waterworks,
            new ChangeRequest { Sections = ["Sampling"], Instructions = "Mention frequency and retention of samples" },
            "Drinking water is sampled at each outlet daily, and weekly for metals.",
            "Samples are retained for 90 days at four degrees and then disposed of.",
            "A sample whose seal is broken counts as not taken; sampling is repeated the same day."
        );

    [Fact]
    public void Where_a_requirement_renames_something() =>
        Found(
            Waterworks,
            new ChangeRequest { Preset = RequestPreset.Deprecation, Description = "HydroView is now called AquaDesk" },
            "HydroView has been renamed AquaDesk; the address of its screens stays the same.",
            "Reports made with HydroView 3 open in AquaDesk without conversion.",
            "The name HydroView is shown in brackets beside AquaDesk until the end of next year."
        );

    private static void Found(LongDocument[] documents, ChangeRequest request, params string[] planted) =>
        Assert.All(
            documents,
            document =>
            {
                var triage = PassageTriage.Of(HowTo, [document.Plant(planted)], request);
                Assert.InRange(triage.Passages.Length, 380, 410);
                Assert.False(triage.IsWhole);
                Assert.All(planted, text => Assert.InRange(triage.Passages.Single(p => p.Passage.Text == text).Rank, 1, Best));
                Assert.All(planted, text => Assert.True(triage.Passages.Single(p => p.Passage.Text == text).IsSuggested));
                Assert.InRange(triage.Suggested.Length, 3, 150);
            }
        );

    private static LongDocument[] Of(string things, string parts, string deeds, string ends) =>
        [.. Seeds.Select(s => new LongDocument(s, things.Split(','), parts.Split(','), deeds.Split(','), ends.Split(',')))];

    private static readonly LongDocument[] Billing = Of(
        "invoice,customer,tenant,price list,tax rule,payment,ledger,subscription,currency,account,month,report",
        "number,address,amount,due date,history,owner,mail template,discount,rounding,period,approval,export",
        "create,send,count,print,convert,close,reopen,charge,correct,show,sort,check",
        "within a day,for each tenant,in the tenant's currency,after approval,by mail,at the end of a month,without a card,in the portal"
    );

    private static readonly LongDocument[] Pump = Of(
        "pump,syringe,patient,nurse,line,drug library,screen,clamp,stand,rate,dose,ward",
        "housing,sensor,alarm,button,lamp,tone,record,lock,seal,label,limit,menu",
        "start,stop,set,read,change,mount,confirm,watch,mute,record,fill,use",
        "within a minute,for each patient,at the bedside,with both hands,while a tone is heard,for nine hours,with a cloth,after each change"
    );

    private static readonly LongDocument[] Robots = Of(
        "robot,pallet,rack,hall,lift,supervisor,charging place,aisle,order,box,gate,fleet",
        "speed,map,battery,wheel,camera,load,position,queue,signal,button,journal,route",
        "move,halt,carry,lift,count,scan,assign,park,charge,find,lower,release",
        "in less than a second,at each gate,before anything moves,for a shift,under load,with a key,in the aisle"
    );

    private static readonly LongDocument[] Waterworks = Of(
        "filter,outlet,reservoir,valve,operator,screen,plant,metal,laboratory,pipe,report,alarm",
        "pressure,level,flow,seal,name,address,value,trend,log,schedule,meter,limit",
        "open,close,measure,show,rinse,record,compare,sign,replace,test,print,repeat",
        "at each outlet,daily,for a year,in the laboratory,at four degrees,the same day,without a seal,on the screen"
    );
}
